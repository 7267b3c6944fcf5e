; causal.forward for sm_80
target triple = "nvptx64-nvidia-cuda"

@smem = external addrspace(3) global [0 x i8], align 1024

define ptx_kernel void @causal_forward(
    ptr addrspace(1) noalias align 16 %strided.q, i64 %strided.q.stride0, i64 %strided.q.stride1, i64 %strided.q.stride2,
    ptr addrspace(1) noalias align 16 %strided.k, i64 %strided.k.stride0, i64 %strided.k.stride1, i64 %strided.k.stride2,
    ptr addrspace(1) noalias align 16 %strided.v, i64 %strided.v.stride0, i64 %strided.v.stride1, i64 %strided.v.stride2,
    ptr addrspace(1) noalias align 16 %strided.out, i64 %strided.out.stride0, i64 %strided.out.stride1, i64 %strided.out.stride2,
    ptr addrspace(1) noalias align 16 %global.lse,
    ptr addrspace(1) noalias align 4 %batch.key_length,
    ptr addrspace(1) noalias align 4 %batch.key_offset,
    ptr addrspace(1) noalias align 4 %batch.query_offset,
    i32 %scalar.B,
    i32 %scalar.Hk,
    i32 %scalar.Hq,
    i32 %scalar.M,
    i32 %scalar.N,
    float %scalar.scale,
    ptr addrspace(1) align 4 %status) #0 {
entry:
  %thread = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %warp.thread = lshr i32 %thread, 5
  %warp = call i32 @llvm.nvvm.shfl.sync.idx.i32(i32 -1, i32 %warp.thread, i32 0, i32 31)
  %warpgroup = lshr i32 %warp, 2
  ; 128 threads in 1 warpgroups
  %block.0 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %block.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
  %block.2 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.z()
  %i.3 = add i32 %scalar.M, 127
  %i.4 = ashr i32 %i.3, 7
  %i.5 = sub i32 %i.4, 1
  %i.6 = srem i32 %block.0, %i.4
  %i.7 = sub i32 %i.5, %i.6
  %i.8 = sdiv i32 %block.0, %i.4
  %i.9 = srem i32 %i.8, %scalar.Hq
  %i.10 = sdiv i32 %block.0, %i.4
  %i.11 = sdiv i32 %i.10, %scalar.Hq
  %i.12 = sdiv i32 %scalar.Hq, %scalar.Hk
  %i.13 = sdiv i32 %i.9, %i.12
  %given.14 = icmp ne ptr addrspace(1) %batch.key_length, null
  %i.15 = sext i32 %i.11 to i64
  %address.16 = getelementptr i32, ptr addrspace(1) %batch.key_length, i64 %i.15
  %key_length.17 = call i32 asm "mov.b32 $0, $1;\0A\09@$2 ld.global.nc.b32 $0, [$3];", "=&r,r,b,l"(i32 %scalar.N, i1 %given.14, ptr addrspace(1) %address.16)
  %given.18 = icmp ne ptr addrspace(1) %batch.key_offset, null
  %i.19 = sext i32 %i.11 to i64
  %address.20 = getelementptr i32, ptr addrspace(1) %batch.key_offset, i64 %i.19
  %key_offset.21 = call i32 asm "mov.b32 $0, $1;\0A\09@$2 ld.global.nc.b32 $0, [$3];", "=&r,r,b,l"(i32 0, i1 %given.18, ptr addrspace(1) %address.20)
  %given.22 = icmp ne ptr addrspace(1) %batch.query_offset, null
  %i.23 = sext i32 %i.11 to i64
  %address.24 = getelementptr i32, ptr addrspace(1) %batch.query_offset, i64 %i.23
  %query_offset.25 = call i32 asm "mov.b32 $0, $1;\0A\09@$2 ld.global.nc.b32 $0, [$3];", "=&r,r,b,l"(i32 0, i1 %given.22, ptr addrspace(1) %address.24)
  %i.26 = add i32 %key_length.17, 63
  %i.27 = ashr i32 %i.26, 6
  %i.28 = mul i32 %i.7, 128
  %i.29 = add i32 %i.28, 128
  %i.30 = call i32 @llvm.smin.i32(i32 %i.29, i32 %scalar.M)
  %i.31 = sub i32 %i.30, 1
  %i.32 = add i32 %i.31, %query_offset.25
  %i.33 = sub i32 %i.32, %key_offset.21
  %i.34 = ashr i32 %i.33, 6
  %i.35 = add i32 %i.34, 1
  %i.36 = call i32 @llvm.smin.i32(i32 %i.27, i32 %i.35)
  %i.37 = call i32 @llvm.smax.i32(i32 %i.36, i32 0)
  %i.38 = add i32 %key_length.17, 63
  %i.39 = ashr i32 %i.38, 6
  %i.40 = mul i32 %i.7, 128
  %i.41 = add i32 %i.40, 128
  %i.42 = call i32 @llvm.smin.i32(i32 %i.41, i32 %scalar.M)
  %i.43 = sub i32 %i.42, 1
  %i.44 = add i32 %i.43, %query_offset.25
  %i.45 = sub i32 %i.44, %key_offset.21
  %i.46 = ashr i32 %i.45, 6
  %i.47 = add i32 %i.46, 1
  %i.48 = call i32 @llvm.smin.i32(i32 %i.39, i32 %i.47)
  %i.49 = add i32 %i.40, %query_offset.25
  %i.50 = sub i32 %i.49, %key_offset.21
  %i.51 = add i32 %i.50, 1
  %i.52 = ashr i32 %i.51, 6
  %i.53 = call i32 @llvm.smin.i32(i32 %i.48, i32 %i.52)
  %i.54 = call i32 @llvm.smin.i32(i32 %i.53, i32 %i.37)
  %i.55 = ashr i32 %key_length.17, 6
  %i.56 = call i32 @llvm.smin.i32(i32 %i.54, i32 %i.55)
  %i.57 = call i32 @llvm.smax.i32(i32 %i.56, i32 0)
  %first.58 = icmp eq i32 %thread, 0
  br i1 %first.58, label %start.scalars, label %started.scalars
start.scalars:
  store i32 %i.4, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12288), align 8
  store i32 %i.7, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12296), align 8
  store i32 %i.9, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12304), align 8
  store i32 %i.11, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12312), align 8
  store i32 %i.13, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12320), align 8
  store i32 %key_length.17, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12328), align 8
  store i32 %key_offset.21, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12336), align 8
  store i32 %query_offset.25, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12344), align 8
  store i32 %i.37, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12352), align 8
  store i32 %i.57, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12360), align 8
  store i32 %scalar.B, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12368), align 8
  store i32 %scalar.Hk, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12376), align 8
  store i32 %scalar.Hq, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12384), align 8
  store i32 %scalar.M, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  store i32 %scalar.N, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12400), align 8
  br label %started.scalars
started.scalars:
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  br label %role.warps
role.warps:
  %lane.59 = and i32 %thread, 31
  %warp.60 = lshr i32 %thread, 5
  %group.61 = lshr i32 %lane.59, 2
  %quad.62 = and i32 %lane.59, 3
  %row.63 = add i32 0, %group.61
  %column.64 = shl i32 %quad.62, 1
  %quad.leader.65 = icmp eq i32 %quad.62, 0
  %i.66 = mul i32 %i.7, 128
  %i.67 = mul i32 32, %warp
  %i.68 = add i32 %i.66, %i.67
  %unit.69 = urem i32 %thread, 2
  %row.70 = udiv i32 %thread, 2
  %column.71 = mul i32 %unit.69, 8
  %i.72 = mul i32 %i.7, 128
  %row.73 = add i32 %i.72, %row.70
  %i.74 = sext i32 %i.11 to i64
  %along.75 = mul i64 %i.74, %strided.q.stride0
  %i.76 = sext i32 %i.9 to i64
  %along.77 = mul i64 %i.76, %strided.q.stride1
  %start.78 = add i64 %along.75, %along.77
  %row.79 = sext i32 %row.73 to i64
  %along.80 = mul i64 %row.79, %strided.q.stride2
  %line.81 = add i64 %start.78, %along.80
  %column.82 = zext i32 %column.71 to i64
  %element.83 = add i64 %line.81, %column.82
  %from.84 = getelementptr i16, ptr addrspace(1) %strided.q, i64 %element.83
  %rows.85 = sub i32 %scalar.M, %row.73
  %step.86 = mul i64 %strided.q.stride2, 64
  %to.87 = mul i32 %row.70, 48
  %to.88 = mul i32 %unit.69, 16
  %to.89 = add i32 %to.87, %to.88
  %to.90 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.89
  %inside.91 = icmp sgt i32 %rows.85, 0
  %bytes.92 = select i1 %inside.91, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.90, ptr addrspace(1) %from.84, i32 %bytes.92) #1
  %from.93 = getelementptr i16, ptr addrspace(1) %from.84, i64 %step.86
  %inside.94 = icmp sgt i32 %rows.85, 64
  %bytes.95 = select i1 %inside.94, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+3072], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.90, ptr addrspace(1) %from.93, i32 %bytes.95) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %unit.96 = urem i32 %thread, 2
  %row.97 = udiv i32 %thread, 2
  %column.98 = mul i32 %unit.96, 8
  %i.99 = mul i32 0, 64
  %row.100 = add i32 %i.99, %row.97
  %i.101 = icmp slt i32 0, %i.37
  %i.102 = select i1 %i.101, i32 %key_length.17, i32 0
  %i.103 = sext i32 %i.11 to i64
  %along.104 = mul i64 %i.103, %strided.k.stride0
  %i.105 = sext i32 %i.13 to i64
  %along.106 = mul i64 %i.105, %strided.k.stride1
  %start.107 = add i64 %along.104, %along.106
  %row.108 = sext i32 %row.100 to i64
  %along.109 = mul i64 %row.108, %strided.k.stride2
  %line.110 = add i64 %start.107, %along.109
  %column.111 = zext i32 %column.98 to i64
  %element.112 = add i64 %line.110, %column.111
  %from.113 = getelementptr i16, ptr addrspace(1) %strided.k, i64 %element.112
  %rows.114 = sub i32 %i.102, %row.100
  %step.115 = mul i64 %strided.k.stride2, 64
  %to.116 = mul i32 %row.97, 48
  %to.117 = mul i32 %unit.96, 16
  %to.118 = add i32 %to.116, %to.117
  %to.119 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.118
  %inside.120 = icmp sgt i32 %rows.114, 0
  %bytes.121 = select i1 %inside.120, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+6144], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.119, ptr addrspace(1) %from.113, i32 %bytes.121) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  br label %for.122
for.122:
  %J.123 = phi i32 [ 0, %role.warps ], [ %next.922, %rescale.492.end ]
  %carried.124 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.464, %rescale.492.end ]
  %carried.125 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.465, %rescale.492.end ]
  %carried.126 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.466, %rescale.492.end ]
  %carried.127 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.467, %rescale.492.end ]
  %carried.128 = phi float [ 0x0000000000000000, %role.warps ], [ %f.719, %rescale.492.end ]
  %carried.129 = phi float [ 0x0000000000000000, %role.warps ], [ %f.721, %rescale.492.end ]
  %carried.130 = phi float [ 0x0000000000000000, %role.warps ], [ %f.723, %rescale.492.end ]
  %carried.131 = phi float [ 0x0000000000000000, %role.warps ], [ %f.725, %rescale.492.end ]
  %carried.132 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.903, %rescale.492.end ]
  %carried.133 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.904, %rescale.492.end ]
  %carried.134 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.905, %rescale.492.end ]
  %carried.135 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.906, %rescale.492.end ]
  %carried.136 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.913, %rescale.492.end ]
  %carried.137 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.914, %rescale.492.end ]
  %carried.138 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.915, %rescale.492.end ]
  %carried.139 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.916, %rescale.492.end ]
  %carried.140 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.908, %rescale.492.end ]
  %carried.141 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.909, %rescale.492.end ]
  %carried.142 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.910, %rescale.492.end ]
  %carried.143 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.911, %rescale.492.end ]
  %carried.144 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.918, %rescale.492.end ]
  %carried.145 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.919, %rescale.492.end ]
  %carried.146 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.920, %rescale.492.end ]
  %carried.147 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.921, %rescale.492.end ]
  %for.122.more = icmp slt i32 %J.123, %i.57
  br i1 %for.122.more, label %for.122.body, label %for.122.done
for.122.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.148 = urem i32 %thread, 2
  %row.149 = udiv i32 %thread, 2
  %column.150 = mul i32 %unit.148, 8
  %i.151 = mul i32 %J.123, 64
  %row.152 = add i32 %i.151, %row.149
  %i.153 = icmp slt i32 %J.123, %i.37
  %i.154 = select i1 %i.153, i32 %key_length.17, i32 0
  %i.155 = sext i32 %i.11 to i64
  %along.156 = mul i64 %i.155, %strided.v.stride0
  %i.157 = sext i32 %i.13 to i64
  %along.158 = mul i64 %i.157, %strided.v.stride1
  %start.159 = add i64 %along.156, %along.158
  %row.160 = sext i32 %row.152 to i64
  %along.161 = mul i64 %row.160, %strided.v.stride2
  %line.162 = add i64 %start.159, %along.161
  %column.163 = zext i32 %column.150 to i64
  %element.164 = add i64 %line.162, %column.163
  %from.165 = getelementptr i16, ptr addrspace(1) %strided.v, i64 %element.164
  %rows.166 = sub i32 %i.154, %row.152
  %step.167 = mul i64 %strided.v.stride2, 64
  %to.168 = mul i32 %row.149, 48
  %to.169 = mul i32 %unit.148, 16
  %to.170 = add i32 %to.168, %to.169
  %to.171 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.170
  %inside.172 = icmp sgt i32 %rows.166, 0
  %bytes.173 = select i1 %inside.172, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+9216], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.171, ptr addrspace(1) %from.165, i32 %bytes.173) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.174 = mul i32 32, %warp
  %bytes.175 = mul i32 %i.174, 48
  %address.176 = add i32 %bytes.175, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.177 = and i32 %thread, 15
  %lane.178 = and i32 %thread, 16
  %row.bytes.179 = mul i32 %lane.177, 48
  %offset.180 = add i32 %row.bytes.179, %lane.178
  %matrix.181 = add i32 %address.176, %offset.180
  %lane.182 = and i32 %thread, 16
  %second.183 = lshr i32 %lane.182, 1
  %lane.184 = and i32 %thread, 7
  %row.185 = or i32 %lane.184, %second.183
  %lane.186 = and i32 %thread, 8
  %half.187 = shl i32 %lane.186, 1
  %row.bytes.188 = mul i32 %row.185, 48
  %offset.189 = add i32 %row.bytes.188, %half.187
  %matrix.190 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.189
  %matrices.191 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.192 = extractvalue { i32, i32, i32, i32 } %matrices.191, 0
  %matrix.193 = extractvalue { i32, i32, i32, i32 } %matrices.191, 1
  %matrix.194 = extractvalue { i32, i32, i32, i32 } %matrices.191, 2
  %matrix.195 = extractvalue { i32, i32, i32, i32 } %matrices.191, 3
  %matrices.196 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+768];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.197 = extractvalue { i32, i32, i32, i32 } %matrices.196, 0
  %matrix.198 = extractvalue { i32, i32, i32, i32 } %matrices.196, 1
  %matrix.199 = extractvalue { i32, i32, i32, i32 } %matrices.196, 2
  %matrix.200 = extractvalue { i32, i32, i32, i32 } %matrices.196, 3
  %matrices.201 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6144];", "=r,=r,=r,=r,r"(i32 %matrix.190) #1
  %matrix.202 = extractvalue { i32, i32, i32, i32 } %matrices.201, 0
  %matrix.203 = extractvalue { i32, i32, i32, i32 } %matrices.201, 1
  %matrix.204 = extractvalue { i32, i32, i32, i32 } %matrices.201, 2
  %matrix.205 = extractvalue { i32, i32, i32, i32 } %matrices.201, 3
  %matrices.206 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6912];", "=r,=r,=r,=r,r"(i32 %matrix.190) #1
  %matrix.207 = extractvalue { i32, i32, i32, i32 } %matrices.206, 0
  %matrix.208 = extractvalue { i32, i32, i32, i32 } %matrices.206, 1
  %matrix.209 = extractvalue { i32, i32, i32, i32 } %matrices.206, 2
  %matrix.210 = extractvalue { i32, i32, i32, i32 } %matrices.206, 3
  %matrices.211 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.190) #1
  %matrix.212 = extractvalue { i32, i32, i32, i32 } %matrices.211, 0
  %matrix.213 = extractvalue { i32, i32, i32, i32 } %matrices.211, 1
  %matrix.214 = extractvalue { i32, i32, i32, i32 } %matrices.211, 2
  %matrix.215 = extractvalue { i32, i32, i32, i32 } %matrices.211, 3
  %matrices.216 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8448];", "=r,=r,=r,=r,r"(i32 %matrix.190) #1
  %matrix.217 = extractvalue { i32, i32, i32, i32 } %matrices.216, 0
  %matrix.218 = extractvalue { i32, i32, i32, i32 } %matrices.216, 1
  %matrix.219 = extractvalue { i32, i32, i32, i32 } %matrices.216, 2
  %matrix.220 = extractvalue { i32, i32, i32, i32 } %matrices.216, 3
  %mma.221 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.192, i32 %matrix.193, i32 %matrix.194, i32 %matrix.195, i32 %matrix.202, i32 %matrix.203, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.222 = extractvalue { float, float, float, float } %mma.221, 0
  %acc.223 = extractvalue { float, float, float, float } %mma.221, 1
  %acc.224 = extractvalue { float, float, float, float } %mma.221, 2
  %acc.225 = extractvalue { float, float, float, float } %mma.221, 3
  %mma.226 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.202, i32 %matrix.203, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.227 = extractvalue { float, float, float, float } %mma.226, 0
  %acc.228 = extractvalue { float, float, float, float } %mma.226, 1
  %acc.229 = extractvalue { float, float, float, float } %mma.226, 2
  %acc.230 = extractvalue { float, float, float, float } %mma.226, 3
  %mma.231 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.192, i32 %matrix.193, i32 %matrix.194, i32 %matrix.195, i32 %matrix.204, i32 %matrix.205, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.232 = extractvalue { float, float, float, float } %mma.231, 0
  %acc.233 = extractvalue { float, float, float, float } %mma.231, 1
  %acc.234 = extractvalue { float, float, float, float } %mma.231, 2
  %acc.235 = extractvalue { float, float, float, float } %mma.231, 3
  %mma.236 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.204, i32 %matrix.205, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.237 = extractvalue { float, float, float, float } %mma.236, 0
  %acc.238 = extractvalue { float, float, float, float } %mma.236, 1
  %acc.239 = extractvalue { float, float, float, float } %mma.236, 2
  %acc.240 = extractvalue { float, float, float, float } %mma.236, 3
  %mma.241 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.192, i32 %matrix.193, i32 %matrix.194, i32 %matrix.195, i32 %matrix.207, i32 %matrix.208, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.242 = extractvalue { float, float, float, float } %mma.241, 0
  %acc.243 = extractvalue { float, float, float, float } %mma.241, 1
  %acc.244 = extractvalue { float, float, float, float } %mma.241, 2
  %acc.245 = extractvalue { float, float, float, float } %mma.241, 3
  %mma.246 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.207, i32 %matrix.208, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.247 = extractvalue { float, float, float, float } %mma.246, 0
  %acc.248 = extractvalue { float, float, float, float } %mma.246, 1
  %acc.249 = extractvalue { float, float, float, float } %mma.246, 2
  %acc.250 = extractvalue { float, float, float, float } %mma.246, 3
  %mma.251 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.192, i32 %matrix.193, i32 %matrix.194, i32 %matrix.195, i32 %matrix.209, i32 %matrix.210, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.252 = extractvalue { float, float, float, float } %mma.251, 0
  %acc.253 = extractvalue { float, float, float, float } %mma.251, 1
  %acc.254 = extractvalue { float, float, float, float } %mma.251, 2
  %acc.255 = extractvalue { float, float, float, float } %mma.251, 3
  %mma.256 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.209, i32 %matrix.210, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.257 = extractvalue { float, float, float, float } %mma.256, 0
  %acc.258 = extractvalue { float, float, float, float } %mma.256, 1
  %acc.259 = extractvalue { float, float, float, float } %mma.256, 2
  %acc.260 = extractvalue { float, float, float, float } %mma.256, 3
  %mma.261 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.192, i32 %matrix.193, i32 %matrix.194, i32 %matrix.195, i32 %matrix.212, i32 %matrix.213, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.262 = extractvalue { float, float, float, float } %mma.261, 0
  %acc.263 = extractvalue { float, float, float, float } %mma.261, 1
  %acc.264 = extractvalue { float, float, float, float } %mma.261, 2
  %acc.265 = extractvalue { float, float, float, float } %mma.261, 3
  %mma.266 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.212, i32 %matrix.213, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.267 = extractvalue { float, float, float, float } %mma.266, 0
  %acc.268 = extractvalue { float, float, float, float } %mma.266, 1
  %acc.269 = extractvalue { float, float, float, float } %mma.266, 2
  %acc.270 = extractvalue { float, float, float, float } %mma.266, 3
  %mma.271 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.192, i32 %matrix.193, i32 %matrix.194, i32 %matrix.195, i32 %matrix.214, i32 %matrix.215, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.272 = extractvalue { float, float, float, float } %mma.271, 0
  %acc.273 = extractvalue { float, float, float, float } %mma.271, 1
  %acc.274 = extractvalue { float, float, float, float } %mma.271, 2
  %acc.275 = extractvalue { float, float, float, float } %mma.271, 3
  %mma.276 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.214, i32 %matrix.215, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.277 = extractvalue { float, float, float, float } %mma.276, 0
  %acc.278 = extractvalue { float, float, float, float } %mma.276, 1
  %acc.279 = extractvalue { float, float, float, float } %mma.276, 2
  %acc.280 = extractvalue { float, float, float, float } %mma.276, 3
  %mma.281 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.192, i32 %matrix.193, i32 %matrix.194, i32 %matrix.195, i32 %matrix.217, i32 %matrix.218, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.282 = extractvalue { float, float, float, float } %mma.281, 0
  %acc.283 = extractvalue { float, float, float, float } %mma.281, 1
  %acc.284 = extractvalue { float, float, float, float } %mma.281, 2
  %acc.285 = extractvalue { float, float, float, float } %mma.281, 3
  %mma.286 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.217, i32 %matrix.218, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.287 = extractvalue { float, float, float, float } %mma.286, 0
  %acc.288 = extractvalue { float, float, float, float } %mma.286, 1
  %acc.289 = extractvalue { float, float, float, float } %mma.286, 2
  %acc.290 = extractvalue { float, float, float, float } %mma.286, 3
  %mma.291 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.192, i32 %matrix.193, i32 %matrix.194, i32 %matrix.195, i32 %matrix.219, i32 %matrix.220, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.292 = extractvalue { float, float, float, float } %mma.291, 0
  %acc.293 = extractvalue { float, float, float, float } %mma.291, 1
  %acc.294 = extractvalue { float, float, float, float } %mma.291, 2
  %acc.295 = extractvalue { float, float, float, float } %mma.291, 3
  %mma.296 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.219, i32 %matrix.220, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.297 = extractvalue { float, float, float, float } %mma.296, 0
  %acc.298 = extractvalue { float, float, float, float } %mma.296, 1
  %acc.299 = extractvalue { float, float, float, float } %mma.296, 2
  %acc.300 = extractvalue { float, float, float, float } %mma.296, 3
  %f.301 = fmul float %scalar.scale, 0x3FF7154760000000
  %positive.302 = fcmp oge float %f.301, 0.0
  br i1 %positive.302, label %extreme.303, label %extreme.303.opposite
extreme.303:
  %max.304 = call float @llvm.maximum.f32(float %acc.222, float %acc.223)
  %max.305 = call float @llvm.maximum.f32(float %max.304, float %acc.232)
  %max.306 = call float @llvm.maximum.f32(float %max.305, float %acc.233)
  %max.307 = call float @llvm.maximum.f32(float %max.306, float %acc.242)
  %max.308 = call float @llvm.maximum.f32(float %max.307, float %acc.243)
  %max.309 = call float @llvm.maximum.f32(float %max.308, float %acc.252)
  %max.310 = call float @llvm.maximum.f32(float %max.309, float %acc.253)
  %max.311 = call float @llvm.maximum.f32(float %max.310, float %acc.262)
  %max.312 = call float @llvm.maximum.f32(float %max.311, float %acc.263)
  %max.313 = call float @llvm.maximum.f32(float %max.312, float %acc.272)
  %max.314 = call float @llvm.maximum.f32(float %max.313, float %acc.273)
  %max.315 = call float @llvm.maximum.f32(float %max.314, float %acc.282)
  %max.316 = call float @llvm.maximum.f32(float %max.315, float %acc.283)
  %max.317 = call float @llvm.maximum.f32(float %max.316, float %acc.292)
  %max.318 = call float @llvm.maximum.f32(float %max.317, float %acc.293)
  %max.319 = call float @llvm.maximum.f32(float %acc.224, float %acc.225)
  %max.320 = call float @llvm.maximum.f32(float %max.319, float %acc.234)
  %max.321 = call float @llvm.maximum.f32(float %max.320, float %acc.235)
  %max.322 = call float @llvm.maximum.f32(float %max.321, float %acc.244)
  %max.323 = call float @llvm.maximum.f32(float %max.322, float %acc.245)
  %max.324 = call float @llvm.maximum.f32(float %max.323, float %acc.254)
  %max.325 = call float @llvm.maximum.f32(float %max.324, float %acc.255)
  %max.326 = call float @llvm.maximum.f32(float %max.325, float %acc.264)
  %max.327 = call float @llvm.maximum.f32(float %max.326, float %acc.265)
  %max.328 = call float @llvm.maximum.f32(float %max.327, float %acc.274)
  %max.329 = call float @llvm.maximum.f32(float %max.328, float %acc.275)
  %max.330 = call float @llvm.maximum.f32(float %max.329, float %acc.284)
  %max.331 = call float @llvm.maximum.f32(float %max.330, float %acc.285)
  %max.332 = call float @llvm.maximum.f32(float %max.331, float %acc.294)
  %max.333 = call float @llvm.maximum.f32(float %max.332, float %acc.295)
  %max.334 = call float @llvm.maximum.f32(float %acc.227, float %acc.228)
  %max.335 = call float @llvm.maximum.f32(float %max.334, float %acc.237)
  %max.336 = call float @llvm.maximum.f32(float %max.335, float %acc.238)
  %max.337 = call float @llvm.maximum.f32(float %max.336, float %acc.247)
  %max.338 = call float @llvm.maximum.f32(float %max.337, float %acc.248)
  %max.339 = call float @llvm.maximum.f32(float %max.338, float %acc.257)
  %max.340 = call float @llvm.maximum.f32(float %max.339, float %acc.258)
  %max.341 = call float @llvm.maximum.f32(float %max.340, float %acc.267)
  %max.342 = call float @llvm.maximum.f32(float %max.341, float %acc.268)
  %max.343 = call float @llvm.maximum.f32(float %max.342, float %acc.277)
  %max.344 = call float @llvm.maximum.f32(float %max.343, float %acc.278)
  %max.345 = call float @llvm.maximum.f32(float %max.344, float %acc.287)
  %max.346 = call float @llvm.maximum.f32(float %max.345, float %acc.288)
  %max.347 = call float @llvm.maximum.f32(float %max.346, float %acc.297)
  %max.348 = call float @llvm.maximum.f32(float %max.347, float %acc.298)
  %max.349 = call float @llvm.maximum.f32(float %acc.229, float %acc.230)
  %max.350 = call float @llvm.maximum.f32(float %max.349, float %acc.239)
  %max.351 = call float @llvm.maximum.f32(float %max.350, float %acc.240)
  %max.352 = call float @llvm.maximum.f32(float %max.351, float %acc.249)
  %max.353 = call float @llvm.maximum.f32(float %max.352, float %acc.250)
  %max.354 = call float @llvm.maximum.f32(float %max.353, float %acc.259)
  %max.355 = call float @llvm.maximum.f32(float %max.354, float %acc.260)
  %max.356 = call float @llvm.maximum.f32(float %max.355, float %acc.269)
  %max.357 = call float @llvm.maximum.f32(float %max.356, float %acc.270)
  %max.358 = call float @llvm.maximum.f32(float %max.357, float %acc.279)
  %max.359 = call float @llvm.maximum.f32(float %max.358, float %acc.280)
  %max.360 = call float @llvm.maximum.f32(float %max.359, float %acc.289)
  %max.361 = call float @llvm.maximum.f32(float %max.360, float %acc.290)
  %max.362 = call float @llvm.maximum.f32(float %max.361, float %acc.299)
  %max.363 = call float @llvm.maximum.f32(float %max.362, float %acc.300)
  %quad.364 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.318, i32 2, i32 31)
  %max.365 = call float @llvm.maximum.f32(float %max.318, float %quad.364)
  %quad.366 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.365, i32 1, i32 31)
  %max.367 = call float @llvm.maximum.f32(float %max.365, float %quad.366)
  %quad.368 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.333, i32 2, i32 31)
  %max.369 = call float @llvm.maximum.f32(float %max.333, float %quad.368)
  %quad.370 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.369, i32 1, i32 31)
  %max.371 = call float @llvm.maximum.f32(float %max.369, float %quad.370)
  %quad.372 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.348, i32 2, i32 31)
  %max.373 = call float @llvm.maximum.f32(float %max.348, float %quad.372)
  %quad.374 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.373, i32 1, i32 31)
  %max.375 = call float @llvm.maximum.f32(float %max.373, float %quad.374)
  %quad.376 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.363, i32 2, i32 31)
  %max.377 = call float @llvm.maximum.f32(float %max.363, float %quad.376)
  %quad.378 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.377, i32 1, i32 31)
  %max.379 = call float @llvm.maximum.f32(float %max.377, float %quad.378)
  br label %extreme.303.end
extreme.303.opposite:
  %min.380 = call float @llvm.minimum.f32(float %acc.222, float %acc.223)
  %min.381 = call float @llvm.minimum.f32(float %min.380, float %acc.232)
  %min.382 = call float @llvm.minimum.f32(float %min.381, float %acc.233)
  %min.383 = call float @llvm.minimum.f32(float %min.382, float %acc.242)
  %min.384 = call float @llvm.minimum.f32(float %min.383, float %acc.243)
  %min.385 = call float @llvm.minimum.f32(float %min.384, float %acc.252)
  %min.386 = call float @llvm.minimum.f32(float %min.385, float %acc.253)
  %min.387 = call float @llvm.minimum.f32(float %min.386, float %acc.262)
  %min.388 = call float @llvm.minimum.f32(float %min.387, float %acc.263)
  %min.389 = call float @llvm.minimum.f32(float %min.388, float %acc.272)
  %min.390 = call float @llvm.minimum.f32(float %min.389, float %acc.273)
  %min.391 = call float @llvm.minimum.f32(float %min.390, float %acc.282)
  %min.392 = call float @llvm.minimum.f32(float %min.391, float %acc.283)
  %min.393 = call float @llvm.minimum.f32(float %min.392, float %acc.292)
  %min.394 = call float @llvm.minimum.f32(float %min.393, float %acc.293)
  %min.395 = call float @llvm.minimum.f32(float %acc.224, float %acc.225)
  %min.396 = call float @llvm.minimum.f32(float %min.395, float %acc.234)
  %min.397 = call float @llvm.minimum.f32(float %min.396, float %acc.235)
  %min.398 = call float @llvm.minimum.f32(float %min.397, float %acc.244)
  %min.399 = call float @llvm.minimum.f32(float %min.398, float %acc.245)
  %min.400 = call float @llvm.minimum.f32(float %min.399, float %acc.254)
  %min.401 = call float @llvm.minimum.f32(float %min.400, float %acc.255)
  %min.402 = call float @llvm.minimum.f32(float %min.401, float %acc.264)
  %min.403 = call float @llvm.minimum.f32(float %min.402, float %acc.265)
  %min.404 = call float @llvm.minimum.f32(float %min.403, float %acc.274)
  %min.405 = call float @llvm.minimum.f32(float %min.404, float %acc.275)
  %min.406 = call float @llvm.minimum.f32(float %min.405, float %acc.284)
  %min.407 = call float @llvm.minimum.f32(float %min.406, float %acc.285)
  %min.408 = call float @llvm.minimum.f32(float %min.407, float %acc.294)
  %min.409 = call float @llvm.minimum.f32(float %min.408, float %acc.295)
  %min.410 = call float @llvm.minimum.f32(float %acc.227, float %acc.228)
  %min.411 = call float @llvm.minimum.f32(float %min.410, float %acc.237)
  %min.412 = call float @llvm.minimum.f32(float %min.411, float %acc.238)
  %min.413 = call float @llvm.minimum.f32(float %min.412, float %acc.247)
  %min.414 = call float @llvm.minimum.f32(float %min.413, float %acc.248)
  %min.415 = call float @llvm.minimum.f32(float %min.414, float %acc.257)
  %min.416 = call float @llvm.minimum.f32(float %min.415, float %acc.258)
  %min.417 = call float @llvm.minimum.f32(float %min.416, float %acc.267)
  %min.418 = call float @llvm.minimum.f32(float %min.417, float %acc.268)
  %min.419 = call float @llvm.minimum.f32(float %min.418, float %acc.277)
  %min.420 = call float @llvm.minimum.f32(float %min.419, float %acc.278)
  %min.421 = call float @llvm.minimum.f32(float %min.420, float %acc.287)
  %min.422 = call float @llvm.minimum.f32(float %min.421, float %acc.288)
  %min.423 = call float @llvm.minimum.f32(float %min.422, float %acc.297)
  %min.424 = call float @llvm.minimum.f32(float %min.423, float %acc.298)
  %min.425 = call float @llvm.minimum.f32(float %acc.229, float %acc.230)
  %min.426 = call float @llvm.minimum.f32(float %min.425, float %acc.239)
  %min.427 = call float @llvm.minimum.f32(float %min.426, float %acc.240)
  %min.428 = call float @llvm.minimum.f32(float %min.427, float %acc.249)
  %min.429 = call float @llvm.minimum.f32(float %min.428, float %acc.250)
  %min.430 = call float @llvm.minimum.f32(float %min.429, float %acc.259)
  %min.431 = call float @llvm.minimum.f32(float %min.430, float %acc.260)
  %min.432 = call float @llvm.minimum.f32(float %min.431, float %acc.269)
  %min.433 = call float @llvm.minimum.f32(float %min.432, float %acc.270)
  %min.434 = call float @llvm.minimum.f32(float %min.433, float %acc.279)
  %min.435 = call float @llvm.minimum.f32(float %min.434, float %acc.280)
  %min.436 = call float @llvm.minimum.f32(float %min.435, float %acc.289)
  %min.437 = call float @llvm.minimum.f32(float %min.436, float %acc.290)
  %min.438 = call float @llvm.minimum.f32(float %min.437, float %acc.299)
  %min.439 = call float @llvm.minimum.f32(float %min.438, float %acc.300)
  %quad.440 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.394, i32 2, i32 31)
  %min.441 = call float @llvm.minimum.f32(float %min.394, float %quad.440)
  %quad.442 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.441, i32 1, i32 31)
  %min.443 = call float @llvm.minimum.f32(float %min.441, float %quad.442)
  %quad.444 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.409, i32 2, i32 31)
  %min.445 = call float @llvm.minimum.f32(float %min.409, float %quad.444)
  %quad.446 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.445, i32 1, i32 31)
  %min.447 = call float @llvm.minimum.f32(float %min.445, float %quad.446)
  %quad.448 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.424, i32 2, i32 31)
  %min.449 = call float @llvm.minimum.f32(float %min.424, float %quad.448)
  %quad.450 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.449, i32 1, i32 31)
  %min.451 = call float @llvm.minimum.f32(float %min.449, float %quad.450)
  %quad.452 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.439, i32 2, i32 31)
  %min.453 = call float @llvm.minimum.f32(float %min.439, float %quad.452)
  %quad.454 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.453, i32 1, i32 31)
  %min.455 = call float @llvm.minimum.f32(float %min.453, float %quad.454)
  br label %extreme.303.end
extreme.303.end:
  %end.456 = phi float [ %max.367, %extreme.303 ], [ %min.443, %extreme.303.opposite ]
  %end.457 = phi float [ %max.371, %extreme.303 ], [ %min.447, %extreme.303.opposite ]
  %end.458 = phi float [ %max.375, %extreme.303 ], [ %min.451, %extreme.303.opposite ]
  %end.459 = phi float [ %max.379, %extreme.303 ], [ %min.455, %extreme.303.opposite ]
  %extreme.460 = fmul float %end.456, %f.301
  %extreme.461 = fmul float %end.457, %f.301
  %extreme.462 = fmul float %end.458, %f.301
  %extreme.463 = fmul float %end.459, %f.301
  %f.464 = call float @llvm.maximum.f32(float %carried.124, float %extreme.460)
  %f.465 = call float @llvm.maximum.f32(float %carried.125, float %extreme.461)
  %f.466 = call float @llvm.maximum.f32(float %carried.126, float %extreme.462)
  %f.467 = call float @llvm.maximum.f32(float %carried.127, float %extreme.463)
  %i.468 = fcmp oeq float %f.464, 0xFFF0000000000000
  %f.469 = select i1 %i.468, float 0x0000000000000000, float %f.464
  %i.470 = fcmp oeq float %f.465, 0xFFF0000000000000
  %f.471 = select i1 %i.470, float 0x0000000000000000, float %f.465
  %i.472 = fcmp oeq float %f.466, 0xFFF0000000000000
  %f.473 = select i1 %i.472, float 0x0000000000000000, float %f.466
  %i.474 = fcmp oeq float %f.467, 0xFFF0000000000000
  %f.475 = select i1 %i.474, float 0x0000000000000000, float %f.467
  %f.476 = fsub float %carried.124, %f.469
  %f.477 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.476)
  %f.478 = fsub float %carried.125, %f.471
  %f.479 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.478)
  %f.480 = fsub float %carried.126, %f.473
  %f.481 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.480)
  %f.482 = fsub float %carried.127, %f.475
  %f.483 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.482)
  %is.one.484 = fcmp oeq float %f.477, 1.0
  %is.one.485 = fcmp oeq float %f.479, 1.0
  %are.one.486 = and i1 %is.one.484, %is.one.485
  %is.one.487 = fcmp oeq float %f.481, 1.0
  %are.one.488 = and i1 %are.one.486, %is.one.487
  %is.one.489 = fcmp oeq float %f.483, 1.0
  %are.one.490 = and i1 %are.one.488, %is.one.489
  %none.491 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.490)
  br i1 %none.491, label %rescale.492.end, label %rescale.492
rescale.492:
  %scaled.493 = fmul float %carried.132, %f.477
  %scaled.494 = fmul float %carried.133, %f.477
  %scaled.495 = fmul float %carried.134, %f.479
  %scaled.496 = fmul float %carried.135, %f.479
  %scaled.497 = fmul float %carried.136, %f.477
  %scaled.498 = fmul float %carried.137, %f.477
  %scaled.499 = fmul float %carried.138, %f.479
  %scaled.500 = fmul float %carried.139, %f.479
  %scaled.501 = fmul float %carried.140, %f.481
  %scaled.502 = fmul float %carried.141, %f.481
  %scaled.503 = fmul float %carried.142, %f.483
  %scaled.504 = fmul float %carried.143, %f.483
  %scaled.505 = fmul float %carried.144, %f.481
  %scaled.506 = fmul float %carried.145, %f.481
  %scaled.507 = fmul float %carried.146, %f.483
  %scaled.508 = fmul float %carried.147, %f.483
  br label %rescale.492.end
rescale.492.end:
  %rescaled.509 = phi float [ %carried.132, %extreme.303.end ], [ %scaled.493, %rescale.492 ]
  %rescaled.510 = phi float [ %carried.133, %extreme.303.end ], [ %scaled.494, %rescale.492 ]
  %rescaled.511 = phi float [ %carried.134, %extreme.303.end ], [ %scaled.495, %rescale.492 ]
  %rescaled.512 = phi float [ %carried.135, %extreme.303.end ], [ %scaled.496, %rescale.492 ]
  %rescaled.513 = phi float [ %carried.136, %extreme.303.end ], [ %scaled.497, %rescale.492 ]
  %rescaled.514 = phi float [ %carried.137, %extreme.303.end ], [ %scaled.498, %rescale.492 ]
  %rescaled.515 = phi float [ %carried.138, %extreme.303.end ], [ %scaled.499, %rescale.492 ]
  %rescaled.516 = phi float [ %carried.139, %extreme.303.end ], [ %scaled.500, %rescale.492 ]
  %rescaled.517 = phi float [ %carried.140, %extreme.303.end ], [ %scaled.501, %rescale.492 ]
  %rescaled.518 = phi float [ %carried.141, %extreme.303.end ], [ %scaled.502, %rescale.492 ]
  %rescaled.519 = phi float [ %carried.142, %extreme.303.end ], [ %scaled.503, %rescale.492 ]
  %rescaled.520 = phi float [ %carried.143, %extreme.303.end ], [ %scaled.504, %rescale.492 ]
  %rescaled.521 = phi float [ %carried.144, %extreme.303.end ], [ %scaled.505, %rescale.492 ]
  %rescaled.522 = phi float [ %carried.145, %extreme.303.end ], [ %scaled.506, %rescale.492 ]
  %rescaled.523 = phi float [ %carried.146, %extreme.303.end ], [ %scaled.507, %rescale.492 ]
  %rescaled.524 = phi float [ %carried.147, %extreme.303.end ], [ %scaled.508, %rescale.492 ]
  %f.525 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.526 = fneg float %f.469
  %f.527 = call float @llvm.fma.f32(float %acc.222, float %f.525, float %f.526)
  %f.528 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.527)
  %f.529 = call float @llvm.fma.f32(float %acc.223, float %f.525, float %f.526)
  %f.530 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.529)
  %f.531 = fneg float %f.471
  %f.532 = call float @llvm.fma.f32(float %acc.224, float %f.525, float %f.531)
  %f.533 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.532)
  %f.534 = call float @llvm.fma.f32(float %acc.225, float %f.525, float %f.531)
  %f.535 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.534)
  %f.536 = call float @llvm.fma.f32(float %acc.232, float %f.525, float %f.526)
  %f.537 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.536)
  %f.538 = call float @llvm.fma.f32(float %acc.233, float %f.525, float %f.526)
  %f.539 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.538)
  %f.540 = call float @llvm.fma.f32(float %acc.234, float %f.525, float %f.531)
  %f.541 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.540)
  %f.542 = call float @llvm.fma.f32(float %acc.235, float %f.525, float %f.531)
  %f.543 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.542)
  %f.544 = call float @llvm.fma.f32(float %acc.242, float %f.525, float %f.526)
  %f.545 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.544)
  %f.546 = call float @llvm.fma.f32(float %acc.243, float %f.525, float %f.526)
  %f.547 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.546)
  %f.548 = call float @llvm.fma.f32(float %acc.244, float %f.525, float %f.531)
  %f.549 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.548)
  %f.550 = call float @llvm.fma.f32(float %acc.245, float %f.525, float %f.531)
  %f.551 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.550)
  %f.552 = call float @llvm.fma.f32(float %acc.252, float %f.525, float %f.526)
  %f.553 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.552)
  %f.554 = call float @llvm.fma.f32(float %acc.253, float %f.525, float %f.526)
  %f.555 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.554)
  %f.556 = call float @llvm.fma.f32(float %acc.254, float %f.525, float %f.531)
  %f.557 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.556)
  %f.558 = call float @llvm.fma.f32(float %acc.255, float %f.525, float %f.531)
  %f.559 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.558)
  %f.560 = call float @llvm.fma.f32(float %acc.262, float %f.525, float %f.526)
  %f.561 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.560)
  %f.562 = call float @llvm.fma.f32(float %acc.263, float %f.525, float %f.526)
  %f.563 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.562)
  %f.564 = call float @llvm.fma.f32(float %acc.264, float %f.525, float %f.531)
  %f.565 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.564)
  %f.566 = call float @llvm.fma.f32(float %acc.265, float %f.525, float %f.531)
  %f.567 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.566)
  %f.568 = call float @llvm.fma.f32(float %acc.272, float %f.525, float %f.526)
  %f.569 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.568)
  %f.570 = call float @llvm.fma.f32(float %acc.273, float %f.525, float %f.526)
  %f.571 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.570)
  %f.572 = call float @llvm.fma.f32(float %acc.274, float %f.525, float %f.531)
  %f.573 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.572)
  %f.574 = call float @llvm.fma.f32(float %acc.275, float %f.525, float %f.531)
  %f.575 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.574)
  %f.576 = call float @llvm.fma.f32(float %acc.282, float %f.525, float %f.526)
  %f.577 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.576)
  %f.578 = call float @llvm.fma.f32(float %acc.283, float %f.525, float %f.526)
  %f.579 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.578)
  %f.580 = call float @llvm.fma.f32(float %acc.284, float %f.525, float %f.531)
  %f.581 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.580)
  %f.582 = call float @llvm.fma.f32(float %acc.285, float %f.525, float %f.531)
  %f.583 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.582)
  %f.584 = call float @llvm.fma.f32(float %acc.292, float %f.525, float %f.526)
  %f.585 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.584)
  %f.586 = call float @llvm.fma.f32(float %acc.293, float %f.525, float %f.526)
  %f.587 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.586)
  %f.588 = call float @llvm.fma.f32(float %acc.294, float %f.525, float %f.531)
  %f.589 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.588)
  %f.590 = call float @llvm.fma.f32(float %acc.295, float %f.525, float %f.531)
  %f.591 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.590)
  %f.592 = fneg float %f.473
  %f.593 = call float @llvm.fma.f32(float %acc.227, float %f.525, float %f.592)
  %f.594 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.593)
  %f.595 = call float @llvm.fma.f32(float %acc.228, float %f.525, float %f.592)
  %f.596 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.595)
  %f.597 = fneg float %f.475
  %f.598 = call float @llvm.fma.f32(float %acc.229, float %f.525, float %f.597)
  %f.599 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.598)
  %f.600 = call float @llvm.fma.f32(float %acc.230, float %f.525, float %f.597)
  %f.601 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.600)
  %f.602 = call float @llvm.fma.f32(float %acc.237, float %f.525, float %f.592)
  %f.603 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.602)
  %f.604 = call float @llvm.fma.f32(float %acc.238, float %f.525, float %f.592)
  %f.605 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.604)
  %f.606 = call float @llvm.fma.f32(float %acc.239, float %f.525, float %f.597)
  %f.607 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.606)
  %f.608 = call float @llvm.fma.f32(float %acc.240, float %f.525, float %f.597)
  %f.609 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.608)
  %f.610 = call float @llvm.fma.f32(float %acc.247, float %f.525, float %f.592)
  %f.611 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.610)
  %f.612 = call float @llvm.fma.f32(float %acc.248, float %f.525, float %f.592)
  %f.613 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.612)
  %f.614 = call float @llvm.fma.f32(float %acc.249, float %f.525, float %f.597)
  %f.615 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.614)
  %f.616 = call float @llvm.fma.f32(float %acc.250, float %f.525, float %f.597)
  %f.617 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.616)
  %f.618 = call float @llvm.fma.f32(float %acc.257, float %f.525, float %f.592)
  %f.619 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.618)
  %f.620 = call float @llvm.fma.f32(float %acc.258, float %f.525, float %f.592)
  %f.621 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.620)
  %f.622 = call float @llvm.fma.f32(float %acc.259, float %f.525, float %f.597)
  %f.623 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.622)
  %f.624 = call float @llvm.fma.f32(float %acc.260, float %f.525, float %f.597)
  %f.625 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.624)
  %f.626 = call float @llvm.fma.f32(float %acc.267, float %f.525, float %f.592)
  %f.627 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.626)
  %f.628 = call float @llvm.fma.f32(float %acc.268, float %f.525, float %f.592)
  %f.629 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.628)
  %f.630 = call float @llvm.fma.f32(float %acc.269, float %f.525, float %f.597)
  %f.631 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.630)
  %f.632 = call float @llvm.fma.f32(float %acc.270, float %f.525, float %f.597)
  %f.633 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.632)
  %f.634 = call float @llvm.fma.f32(float %acc.277, float %f.525, float %f.592)
  %f.635 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.634)
  %f.636 = call float @llvm.fma.f32(float %acc.278, float %f.525, float %f.592)
  %f.637 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.636)
  %f.638 = call float @llvm.fma.f32(float %acc.279, float %f.525, float %f.597)
  %f.639 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.638)
  %f.640 = call float @llvm.fma.f32(float %acc.280, float %f.525, float %f.597)
  %f.641 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.640)
  %f.642 = call float @llvm.fma.f32(float %acc.287, float %f.525, float %f.592)
  %f.643 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.642)
  %f.644 = call float @llvm.fma.f32(float %acc.288, float %f.525, float %f.592)
  %f.645 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.644)
  %f.646 = call float @llvm.fma.f32(float %acc.289, float %f.525, float %f.597)
  %f.647 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.646)
  %f.648 = call float @llvm.fma.f32(float %acc.290, float %f.525, float %f.597)
  %f.649 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.648)
  %f.650 = call float @llvm.fma.f32(float %acc.297, float %f.525, float %f.592)
  %f.651 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.650)
  %f.652 = call float @llvm.fma.f32(float %acc.298, float %f.525, float %f.592)
  %f.653 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.652)
  %f.654 = call float @llvm.fma.f32(float %acc.299, float %f.525, float %f.597)
  %f.655 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.654)
  %f.656 = call float @llvm.fma.f32(float %acc.300, float %f.525, float %f.597)
  %f.657 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.656)
  %sum.658 = fadd float %f.528, %f.530
  %sum.659 = fadd float %sum.658, %f.537
  %sum.660 = fadd float %sum.659, %f.539
  %sum.661 = fadd float %sum.660, %f.545
  %sum.662 = fadd float %sum.661, %f.547
  %sum.663 = fadd float %sum.662, %f.553
  %sum.664 = fadd float %sum.663, %f.555
  %sum.665 = fadd float %sum.664, %f.561
  %sum.666 = fadd float %sum.665, %f.563
  %sum.667 = fadd float %sum.666, %f.569
  %sum.668 = fadd float %sum.667, %f.571
  %sum.669 = fadd float %sum.668, %f.577
  %sum.670 = fadd float %sum.669, %f.579
  %sum.671 = fadd float %sum.670, %f.585
  %sum.672 = fadd float %sum.671, %f.587
  %sum.673 = fadd float %f.533, %f.535
  %sum.674 = fadd float %sum.673, %f.541
  %sum.675 = fadd float %sum.674, %f.543
  %sum.676 = fadd float %sum.675, %f.549
  %sum.677 = fadd float %sum.676, %f.551
  %sum.678 = fadd float %sum.677, %f.557
  %sum.679 = fadd float %sum.678, %f.559
  %sum.680 = fadd float %sum.679, %f.565
  %sum.681 = fadd float %sum.680, %f.567
  %sum.682 = fadd float %sum.681, %f.573
  %sum.683 = fadd float %sum.682, %f.575
  %sum.684 = fadd float %sum.683, %f.581
  %sum.685 = fadd float %sum.684, %f.583
  %sum.686 = fadd float %sum.685, %f.589
  %sum.687 = fadd float %sum.686, %f.591
  %sum.688 = fadd float %f.594, %f.596
  %sum.689 = fadd float %sum.688, %f.603
  %sum.690 = fadd float %sum.689, %f.605
  %sum.691 = fadd float %sum.690, %f.611
  %sum.692 = fadd float %sum.691, %f.613
  %sum.693 = fadd float %sum.692, %f.619
  %sum.694 = fadd float %sum.693, %f.621
  %sum.695 = fadd float %sum.694, %f.627
  %sum.696 = fadd float %sum.695, %f.629
  %sum.697 = fadd float %sum.696, %f.635
  %sum.698 = fadd float %sum.697, %f.637
  %sum.699 = fadd float %sum.698, %f.643
  %sum.700 = fadd float %sum.699, %f.645
  %sum.701 = fadd float %sum.700, %f.651
  %sum.702 = fadd float %sum.701, %f.653
  %sum.703 = fadd float %f.599, %f.601
  %sum.704 = fadd float %sum.703, %f.607
  %sum.705 = fadd float %sum.704, %f.609
  %sum.706 = fadd float %sum.705, %f.615
  %sum.707 = fadd float %sum.706, %f.617
  %sum.708 = fadd float %sum.707, %f.623
  %sum.709 = fadd float %sum.708, %f.625
  %sum.710 = fadd float %sum.709, %f.631
  %sum.711 = fadd float %sum.710, %f.633
  %sum.712 = fadd float %sum.711, %f.639
  %sum.713 = fadd float %sum.712, %f.641
  %sum.714 = fadd float %sum.713, %f.647
  %sum.715 = fadd float %sum.714, %f.649
  %sum.716 = fadd float %sum.715, %f.655
  %sum.717 = fadd float %sum.716, %f.657
  %f.718 = fmul float %carried.128, %f.477
  %f.719 = fadd float %f.718, %sum.672
  %f.720 = fmul float %carried.129, %f.479
  %f.721 = fadd float %f.720, %sum.687
  %f.722 = fmul float %carried.130, %f.481
  %f.723 = fadd float %f.722, %sum.702
  %f.724 = fmul float %carried.131, %f.483
  %f.725 = fadd float %f.724, %sum.717
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.726 = urem i32 %thread, 2
  %row.727 = udiv i32 %thread, 2
  %column.728 = mul i32 %unit.726, 8
  %i.729 = add i32 %J.123, 1
  %i.730 = mul i32 %i.729, 64
  %row.731 = add i32 %i.730, %row.727
  %i.732 = icmp slt i32 %i.729, %i.37
  %i.733 = select i1 %i.732, i32 %key_length.17, i32 0
  %i.734 = sext i32 %i.11 to i64
  %along.735 = mul i64 %i.734, %strided.k.stride0
  %i.736 = sext i32 %i.13 to i64
  %along.737 = mul i64 %i.736, %strided.k.stride1
  %start.738 = add i64 %along.735, %along.737
  %row.739 = sext i32 %row.731 to i64
  %along.740 = mul i64 %row.739, %strided.k.stride2
  %line.741 = add i64 %start.738, %along.740
  %column.742 = zext i32 %column.728 to i64
  %element.743 = add i64 %line.741, %column.742
  %from.744 = getelementptr i16, ptr addrspace(1) %strided.k, i64 %element.743
  %rows.745 = sub i32 %i.733, %row.731
  %step.746 = mul i64 %strided.k.stride2, 64
  %to.747 = mul i32 %row.727, 48
  %to.748 = mul i32 %unit.726, 16
  %to.749 = add i32 %to.747, %to.748
  %to.750 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.749
  %inside.751 = icmp sgt i32 %rows.745, 0
  %bytes.752 = select i1 %inside.751, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+6144], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.750, ptr addrspace(1) %from.744, i32 %bytes.752) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %pair.753 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.530, float %f.528)
  %pair.754 = bitcast <2 x half> %pair.753 to i32
  %pair.755 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.535, float %f.533)
  %pair.756 = bitcast <2 x half> %pair.755 to i32
  %pair.757 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.539, float %f.537)
  %pair.758 = bitcast <2 x half> %pair.757 to i32
  %pair.759 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.543, float %f.541)
  %pair.760 = bitcast <2 x half> %pair.759 to i32
  %pair.761 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.547, float %f.545)
  %pair.762 = bitcast <2 x half> %pair.761 to i32
  %pair.763 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.551, float %f.549)
  %pair.764 = bitcast <2 x half> %pair.763 to i32
  %pair.765 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.555, float %f.553)
  %pair.766 = bitcast <2 x half> %pair.765 to i32
  %pair.767 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.559, float %f.557)
  %pair.768 = bitcast <2 x half> %pair.767 to i32
  %pair.769 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.563, float %f.561)
  %pair.770 = bitcast <2 x half> %pair.769 to i32
  %pair.771 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.567, float %f.565)
  %pair.772 = bitcast <2 x half> %pair.771 to i32
  %pair.773 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.571, float %f.569)
  %pair.774 = bitcast <2 x half> %pair.773 to i32
  %pair.775 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.575, float %f.573)
  %pair.776 = bitcast <2 x half> %pair.775 to i32
  %pair.777 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.579, float %f.577)
  %pair.778 = bitcast <2 x half> %pair.777 to i32
  %pair.779 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.583, float %f.581)
  %pair.780 = bitcast <2 x half> %pair.779 to i32
  %pair.781 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.587, float %f.585)
  %pair.782 = bitcast <2 x half> %pair.781 to i32
  %pair.783 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.591, float %f.589)
  %pair.784 = bitcast <2 x half> %pair.783 to i32
  %pair.785 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.596, float %f.594)
  %pair.786 = bitcast <2 x half> %pair.785 to i32
  %pair.787 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.601, float %f.599)
  %pair.788 = bitcast <2 x half> %pair.787 to i32
  %pair.789 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.605, float %f.603)
  %pair.790 = bitcast <2 x half> %pair.789 to i32
  %pair.791 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.609, float %f.607)
  %pair.792 = bitcast <2 x half> %pair.791 to i32
  %pair.793 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.613, float %f.611)
  %pair.794 = bitcast <2 x half> %pair.793 to i32
  %pair.795 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.617, float %f.615)
  %pair.796 = bitcast <2 x half> %pair.795 to i32
  %pair.797 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.621, float %f.619)
  %pair.798 = bitcast <2 x half> %pair.797 to i32
  %pair.799 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.625, float %f.623)
  %pair.800 = bitcast <2 x half> %pair.799 to i32
  %pair.801 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.629, float %f.627)
  %pair.802 = bitcast <2 x half> %pair.801 to i32
  %pair.803 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.633, float %f.631)
  %pair.804 = bitcast <2 x half> %pair.803 to i32
  %pair.805 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.637, float %f.635)
  %pair.806 = bitcast <2 x half> %pair.805 to i32
  %pair.807 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.641, float %f.639)
  %pair.808 = bitcast <2 x half> %pair.807 to i32
  %pair.809 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.645, float %f.643)
  %pair.810 = bitcast <2 x half> %pair.809 to i32
  %pair.811 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.649, float %f.647)
  %pair.812 = bitcast <2 x half> %pair.811 to i32
  %pair.813 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.653, float %f.651)
  %pair.814 = bitcast <2 x half> %pair.813 to i32
  %pair.815 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.657, float %f.655)
  %pair.816 = bitcast <2 x half> %pair.815 to i32
  %lane.817 = and i32 %thread, 15
  %lane.818 = and i32 %thread, 16
  %row.bytes.819 = mul i32 %lane.817, 48
  %offset.820 = add i32 %row.bytes.819, %lane.818
  %matrix.821 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.820
  %matrices.822 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+9216];", "=r,=r,=r,=r,r"(i32 %matrix.821) #1
  %matrix.823 = extractvalue { i32, i32, i32, i32 } %matrices.822, 0
  %matrix.824 = extractvalue { i32, i32, i32, i32 } %matrices.822, 1
  %matrix.825 = extractvalue { i32, i32, i32, i32 } %matrices.822, 2
  %matrix.826 = extractvalue { i32, i32, i32, i32 } %matrices.822, 3
  %matrices.827 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+9984];", "=r,=r,=r,=r,r"(i32 %matrix.821) #1
  %matrix.828 = extractvalue { i32, i32, i32, i32 } %matrices.827, 0
  %matrix.829 = extractvalue { i32, i32, i32, i32 } %matrices.827, 1
  %matrix.830 = extractvalue { i32, i32, i32, i32 } %matrices.827, 2
  %matrix.831 = extractvalue { i32, i32, i32, i32 } %matrices.827, 3
  %matrices.832 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+10752];", "=r,=r,=r,=r,r"(i32 %matrix.821) #1
  %matrix.833 = extractvalue { i32, i32, i32, i32 } %matrices.832, 0
  %matrix.834 = extractvalue { i32, i32, i32, i32 } %matrices.832, 1
  %matrix.835 = extractvalue { i32, i32, i32, i32 } %matrices.832, 2
  %matrix.836 = extractvalue { i32, i32, i32, i32 } %matrices.832, 3
  %matrices.837 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+11520];", "=r,=r,=r,=r,r"(i32 %matrix.821) #1
  %matrix.838 = extractvalue { i32, i32, i32, i32 } %matrices.837, 0
  %matrix.839 = extractvalue { i32, i32, i32, i32 } %matrices.837, 1
  %matrix.840 = extractvalue { i32, i32, i32, i32 } %matrices.837, 2
  %matrix.841 = extractvalue { i32, i32, i32, i32 } %matrices.837, 3
  %mma.842 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.754, i32 %pair.756, i32 %pair.758, i32 %pair.760, i32 %matrix.823, i32 %matrix.824, float %rescaled.509, float %rescaled.510, float %rescaled.511, float %rescaled.512) #1
  %acc.843 = extractvalue { float, float, float, float } %mma.842, 0
  %acc.844 = extractvalue { float, float, float, float } %mma.842, 1
  %acc.845 = extractvalue { float, float, float, float } %mma.842, 2
  %acc.846 = extractvalue { float, float, float, float } %mma.842, 3
  %mma.847 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.786, i32 %pair.788, i32 %pair.790, i32 %pair.792, i32 %matrix.823, i32 %matrix.824, float %rescaled.517, float %rescaled.518, float %rescaled.519, float %rescaled.520) #1
  %acc.848 = extractvalue { float, float, float, float } %mma.847, 0
  %acc.849 = extractvalue { float, float, float, float } %mma.847, 1
  %acc.850 = extractvalue { float, float, float, float } %mma.847, 2
  %acc.851 = extractvalue { float, float, float, float } %mma.847, 3
  %mma.852 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.754, i32 %pair.756, i32 %pair.758, i32 %pair.760, i32 %matrix.825, i32 %matrix.826, float %rescaled.513, float %rescaled.514, float %rescaled.515, float %rescaled.516) #1
  %acc.853 = extractvalue { float, float, float, float } %mma.852, 0
  %acc.854 = extractvalue { float, float, float, float } %mma.852, 1
  %acc.855 = extractvalue { float, float, float, float } %mma.852, 2
  %acc.856 = extractvalue { float, float, float, float } %mma.852, 3
  %mma.857 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.786, i32 %pair.788, i32 %pair.790, i32 %pair.792, i32 %matrix.825, i32 %matrix.826, float %rescaled.521, float %rescaled.522, float %rescaled.523, float %rescaled.524) #1
  %acc.858 = extractvalue { float, float, float, float } %mma.857, 0
  %acc.859 = extractvalue { float, float, float, float } %mma.857, 1
  %acc.860 = extractvalue { float, float, float, float } %mma.857, 2
  %acc.861 = extractvalue { float, float, float, float } %mma.857, 3
  %mma.862 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.762, i32 %pair.764, i32 %pair.766, i32 %pair.768, i32 %matrix.828, i32 %matrix.829, float %acc.843, float %acc.844, float %acc.845, float %acc.846) #1
  %acc.863 = extractvalue { float, float, float, float } %mma.862, 0
  %acc.864 = extractvalue { float, float, float, float } %mma.862, 1
  %acc.865 = extractvalue { float, float, float, float } %mma.862, 2
  %acc.866 = extractvalue { float, float, float, float } %mma.862, 3
  %mma.867 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.794, i32 %pair.796, i32 %pair.798, i32 %pair.800, i32 %matrix.828, i32 %matrix.829, float %acc.848, float %acc.849, float %acc.850, float %acc.851) #1
  %acc.868 = extractvalue { float, float, float, float } %mma.867, 0
  %acc.869 = extractvalue { float, float, float, float } %mma.867, 1
  %acc.870 = extractvalue { float, float, float, float } %mma.867, 2
  %acc.871 = extractvalue { float, float, float, float } %mma.867, 3
  %mma.872 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.762, i32 %pair.764, i32 %pair.766, i32 %pair.768, i32 %matrix.830, i32 %matrix.831, float %acc.853, float %acc.854, float %acc.855, float %acc.856) #1
  %acc.873 = extractvalue { float, float, float, float } %mma.872, 0
  %acc.874 = extractvalue { float, float, float, float } %mma.872, 1
  %acc.875 = extractvalue { float, float, float, float } %mma.872, 2
  %acc.876 = extractvalue { float, float, float, float } %mma.872, 3
  %mma.877 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.794, i32 %pair.796, i32 %pair.798, i32 %pair.800, i32 %matrix.830, i32 %matrix.831, float %acc.858, float %acc.859, float %acc.860, float %acc.861) #1
  %acc.878 = extractvalue { float, float, float, float } %mma.877, 0
  %acc.879 = extractvalue { float, float, float, float } %mma.877, 1
  %acc.880 = extractvalue { float, float, float, float } %mma.877, 2
  %acc.881 = extractvalue { float, float, float, float } %mma.877, 3
  %mma.882 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.770, i32 %pair.772, i32 %pair.774, i32 %pair.776, i32 %matrix.833, i32 %matrix.834, float %acc.863, float %acc.864, float %acc.865, float %acc.866) #1
  %acc.883 = extractvalue { float, float, float, float } %mma.882, 0
  %acc.884 = extractvalue { float, float, float, float } %mma.882, 1
  %acc.885 = extractvalue { float, float, float, float } %mma.882, 2
  %acc.886 = extractvalue { float, float, float, float } %mma.882, 3
  %mma.887 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.802, i32 %pair.804, i32 %pair.806, i32 %pair.808, i32 %matrix.833, i32 %matrix.834, float %acc.868, float %acc.869, float %acc.870, float %acc.871) #1
  %acc.888 = extractvalue { float, float, float, float } %mma.887, 0
  %acc.889 = extractvalue { float, float, float, float } %mma.887, 1
  %acc.890 = extractvalue { float, float, float, float } %mma.887, 2
  %acc.891 = extractvalue { float, float, float, float } %mma.887, 3
  %mma.892 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.770, i32 %pair.772, i32 %pair.774, i32 %pair.776, i32 %matrix.835, i32 %matrix.836, float %acc.873, float %acc.874, float %acc.875, float %acc.876) #1
  %acc.893 = extractvalue { float, float, float, float } %mma.892, 0
  %acc.894 = extractvalue { float, float, float, float } %mma.892, 1
  %acc.895 = extractvalue { float, float, float, float } %mma.892, 2
  %acc.896 = extractvalue { float, float, float, float } %mma.892, 3
  %mma.897 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.802, i32 %pair.804, i32 %pair.806, i32 %pair.808, i32 %matrix.835, i32 %matrix.836, float %acc.878, float %acc.879, float %acc.880, float %acc.881) #1
  %acc.898 = extractvalue { float, float, float, float } %mma.897, 0
  %acc.899 = extractvalue { float, float, float, float } %mma.897, 1
  %acc.900 = extractvalue { float, float, float, float } %mma.897, 2
  %acc.901 = extractvalue { float, float, float, float } %mma.897, 3
  %mma.902 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.778, i32 %pair.780, i32 %pair.782, i32 %pair.784, i32 %matrix.838, i32 %matrix.839, float %acc.883, float %acc.884, float %acc.885, float %acc.886) #1
  %acc.903 = extractvalue { float, float, float, float } %mma.902, 0
  %acc.904 = extractvalue { float, float, float, float } %mma.902, 1
  %acc.905 = extractvalue { float, float, float, float } %mma.902, 2
  %acc.906 = extractvalue { float, float, float, float } %mma.902, 3
  %mma.907 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.810, i32 %pair.812, i32 %pair.814, i32 %pair.816, i32 %matrix.838, i32 %matrix.839, float %acc.888, float %acc.889, float %acc.890, float %acc.891) #1
  %acc.908 = extractvalue { float, float, float, float } %mma.907, 0
  %acc.909 = extractvalue { float, float, float, float } %mma.907, 1
  %acc.910 = extractvalue { float, float, float, float } %mma.907, 2
  %acc.911 = extractvalue { float, float, float, float } %mma.907, 3
  %mma.912 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.778, i32 %pair.780, i32 %pair.782, i32 %pair.784, i32 %matrix.840, i32 %matrix.841, float %acc.893, float %acc.894, float %acc.895, float %acc.896) #1
  %acc.913 = extractvalue { float, float, float, float } %mma.912, 0
  %acc.914 = extractvalue { float, float, float, float } %mma.912, 1
  %acc.915 = extractvalue { float, float, float, float } %mma.912, 2
  %acc.916 = extractvalue { float, float, float, float } %mma.912, 3
  %mma.917 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.810, i32 %pair.812, i32 %pair.814, i32 %pair.816, i32 %matrix.840, i32 %matrix.841, float %acc.898, float %acc.899, float %acc.900, float %acc.901) #1
  %acc.918 = extractvalue { float, float, float, float } %mma.917, 0
  %acc.919 = extractvalue { float, float, float, float } %mma.917, 1
  %acc.920 = extractvalue { float, float, float, float } %mma.917, 2
  %acc.921 = extractvalue { float, float, float, float } %mma.917, 3
  %next.922 = add nsw i32 %J.123, 1
  br label %for.122, !llvm.loop !0
for.122.done:
  br label %for.923
for.923:
  %J.924 = phi i32 [ %i.57, %for.122.done ], [ %next.1913, %rescale.1488.end ]
  %carried.925 = phi float [ %carried.124, %for.122.done ], [ %f.1460, %rescale.1488.end ]
  %carried.926 = phi float [ %carried.125, %for.122.done ], [ %f.1461, %rescale.1488.end ]
  %carried.927 = phi float [ %carried.126, %for.122.done ], [ %f.1462, %rescale.1488.end ]
  %carried.928 = phi float [ %carried.127, %for.122.done ], [ %f.1463, %rescale.1488.end ]
  %carried.929 = phi float [ %carried.128, %for.122.done ], [ %f.1710, %rescale.1488.end ]
  %carried.930 = phi float [ %carried.129, %for.122.done ], [ %f.1712, %rescale.1488.end ]
  %carried.931 = phi float [ %carried.130, %for.122.done ], [ %f.1714, %rescale.1488.end ]
  %carried.932 = phi float [ %carried.131, %for.122.done ], [ %f.1716, %rescale.1488.end ]
  %carried.933 = phi float [ %carried.132, %for.122.done ], [ %acc.1894, %rescale.1488.end ]
  %carried.934 = phi float [ %carried.133, %for.122.done ], [ %acc.1895, %rescale.1488.end ]
  %carried.935 = phi float [ %carried.134, %for.122.done ], [ %acc.1896, %rescale.1488.end ]
  %carried.936 = phi float [ %carried.135, %for.122.done ], [ %acc.1897, %rescale.1488.end ]
  %carried.937 = phi float [ %carried.136, %for.122.done ], [ %acc.1904, %rescale.1488.end ]
  %carried.938 = phi float [ %carried.137, %for.122.done ], [ %acc.1905, %rescale.1488.end ]
  %carried.939 = phi float [ %carried.138, %for.122.done ], [ %acc.1906, %rescale.1488.end ]
  %carried.940 = phi float [ %carried.139, %for.122.done ], [ %acc.1907, %rescale.1488.end ]
  %carried.941 = phi float [ %carried.140, %for.122.done ], [ %acc.1899, %rescale.1488.end ]
  %carried.942 = phi float [ %carried.141, %for.122.done ], [ %acc.1900, %rescale.1488.end ]
  %carried.943 = phi float [ %carried.142, %for.122.done ], [ %acc.1901, %rescale.1488.end ]
  %carried.944 = phi float [ %carried.143, %for.122.done ], [ %acc.1902, %rescale.1488.end ]
  %carried.945 = phi float [ %carried.144, %for.122.done ], [ %acc.1909, %rescale.1488.end ]
  %carried.946 = phi float [ %carried.145, %for.122.done ], [ %acc.1910, %rescale.1488.end ]
  %carried.947 = phi float [ %carried.146, %for.122.done ], [ %acc.1911, %rescale.1488.end ]
  %carried.948 = phi float [ %carried.147, %for.122.done ], [ %acc.1912, %rescale.1488.end ]
  %for.923.more = icmp slt i32 %J.924, %i.37
  br i1 %for.923.more, label %for.923.body, label %for.923.done
for.923.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.949 = urem i32 %thread, 2
  %row.950 = udiv i32 %thread, 2
  %column.951 = mul i32 %unit.949, 8
  %i.952 = mul i32 %J.924, 64
  %row.953 = add i32 %i.952, %row.950
  %i.954 = icmp slt i32 %J.924, %i.37
  %i.955 = select i1 %i.954, i32 %key_length.17, i32 0
  %i.956 = sext i32 %i.11 to i64
  %along.957 = mul i64 %i.956, %strided.v.stride0
  %i.958 = sext i32 %i.13 to i64
  %along.959 = mul i64 %i.958, %strided.v.stride1
  %start.960 = add i64 %along.957, %along.959
  %row.961 = sext i32 %row.953 to i64
  %along.962 = mul i64 %row.961, %strided.v.stride2
  %line.963 = add i64 %start.960, %along.962
  %column.964 = zext i32 %column.951 to i64
  %element.965 = add i64 %line.963, %column.964
  %from.966 = getelementptr i16, ptr addrspace(1) %strided.v, i64 %element.965
  %rows.967 = sub i32 %i.955, %row.953
  %step.968 = mul i64 %strided.v.stride2, 64
  %to.969 = mul i32 %row.950, 48
  %to.970 = mul i32 %unit.949, 16
  %to.971 = add i32 %to.969, %to.970
  %to.972 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.971
  %inside.973 = icmp sgt i32 %rows.967, 0
  %bytes.974 = select i1 %inside.973, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+9216], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.972, ptr addrspace(1) %from.966, i32 %bytes.974) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.975 = mul i32 32, %warp
  %bytes.976 = mul i32 %i.975, 48
  %address.977 = add i32 %bytes.976, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.978 = and i32 %thread, 15
  %lane.979 = and i32 %thread, 16
  %row.bytes.980 = mul i32 %lane.978, 48
  %offset.981 = add i32 %row.bytes.980, %lane.979
  %matrix.982 = add i32 %address.977, %offset.981
  %lane.983 = and i32 %thread, 16
  %second.984 = lshr i32 %lane.983, 1
  %lane.985 = and i32 %thread, 7
  %row.986 = or i32 %lane.985, %second.984
  %lane.987 = and i32 %thread, 8
  %half.988 = shl i32 %lane.987, 1
  %row.bytes.989 = mul i32 %row.986, 48
  %offset.990 = add i32 %row.bytes.989, %half.988
  %matrix.991 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.990
  %matrices.992 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.982) #1
  %matrix.993 = extractvalue { i32, i32, i32, i32 } %matrices.992, 0
  %matrix.994 = extractvalue { i32, i32, i32, i32 } %matrices.992, 1
  %matrix.995 = extractvalue { i32, i32, i32, i32 } %matrices.992, 2
  %matrix.996 = extractvalue { i32, i32, i32, i32 } %matrices.992, 3
  %matrices.997 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+768];", "=r,=r,=r,=r,r"(i32 %matrix.982) #1
  %matrix.998 = extractvalue { i32, i32, i32, i32 } %matrices.997, 0
  %matrix.999 = extractvalue { i32, i32, i32, i32 } %matrices.997, 1
  %matrix.1000 = extractvalue { i32, i32, i32, i32 } %matrices.997, 2
  %matrix.1001 = extractvalue { i32, i32, i32, i32 } %matrices.997, 3
  %matrices.1002 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6144];", "=r,=r,=r,=r,r"(i32 %matrix.991) #1
  %matrix.1003 = extractvalue { i32, i32, i32, i32 } %matrices.1002, 0
  %matrix.1004 = extractvalue { i32, i32, i32, i32 } %matrices.1002, 1
  %matrix.1005 = extractvalue { i32, i32, i32, i32 } %matrices.1002, 2
  %matrix.1006 = extractvalue { i32, i32, i32, i32 } %matrices.1002, 3
  %matrices.1007 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6912];", "=r,=r,=r,=r,r"(i32 %matrix.991) #1
  %matrix.1008 = extractvalue { i32, i32, i32, i32 } %matrices.1007, 0
  %matrix.1009 = extractvalue { i32, i32, i32, i32 } %matrices.1007, 1
  %matrix.1010 = extractvalue { i32, i32, i32, i32 } %matrices.1007, 2
  %matrix.1011 = extractvalue { i32, i32, i32, i32 } %matrices.1007, 3
  %matrices.1012 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.991) #1
  %matrix.1013 = extractvalue { i32, i32, i32, i32 } %matrices.1012, 0
  %matrix.1014 = extractvalue { i32, i32, i32, i32 } %matrices.1012, 1
  %matrix.1015 = extractvalue { i32, i32, i32, i32 } %matrices.1012, 2
  %matrix.1016 = extractvalue { i32, i32, i32, i32 } %matrices.1012, 3
  %matrices.1017 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8448];", "=r,=r,=r,=r,r"(i32 %matrix.991) #1
  %matrix.1018 = extractvalue { i32, i32, i32, i32 } %matrices.1017, 0
  %matrix.1019 = extractvalue { i32, i32, i32, i32 } %matrices.1017, 1
  %matrix.1020 = extractvalue { i32, i32, i32, i32 } %matrices.1017, 2
  %matrix.1021 = extractvalue { i32, i32, i32, i32 } %matrices.1017, 3
  %mma.1022 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.993, i32 %matrix.994, i32 %matrix.995, i32 %matrix.996, i32 %matrix.1003, i32 %matrix.1004, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1023 = extractvalue { float, float, float, float } %mma.1022, 0
  %acc.1024 = extractvalue { float, float, float, float } %mma.1022, 1
  %acc.1025 = extractvalue { float, float, float, float } %mma.1022, 2
  %acc.1026 = extractvalue { float, float, float, float } %mma.1022, 3
  %mma.1027 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.998, i32 %matrix.999, i32 %matrix.1000, i32 %matrix.1001, i32 %matrix.1003, i32 %matrix.1004, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1028 = extractvalue { float, float, float, float } %mma.1027, 0
  %acc.1029 = extractvalue { float, float, float, float } %mma.1027, 1
  %acc.1030 = extractvalue { float, float, float, float } %mma.1027, 2
  %acc.1031 = extractvalue { float, float, float, float } %mma.1027, 3
  %mma.1032 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.993, i32 %matrix.994, i32 %matrix.995, i32 %matrix.996, i32 %matrix.1005, i32 %matrix.1006, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1033 = extractvalue { float, float, float, float } %mma.1032, 0
  %acc.1034 = extractvalue { float, float, float, float } %mma.1032, 1
  %acc.1035 = extractvalue { float, float, float, float } %mma.1032, 2
  %acc.1036 = extractvalue { float, float, float, float } %mma.1032, 3
  %mma.1037 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.998, i32 %matrix.999, i32 %matrix.1000, i32 %matrix.1001, i32 %matrix.1005, i32 %matrix.1006, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1038 = extractvalue { float, float, float, float } %mma.1037, 0
  %acc.1039 = extractvalue { float, float, float, float } %mma.1037, 1
  %acc.1040 = extractvalue { float, float, float, float } %mma.1037, 2
  %acc.1041 = extractvalue { float, float, float, float } %mma.1037, 3
  %mma.1042 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.993, i32 %matrix.994, i32 %matrix.995, i32 %matrix.996, i32 %matrix.1008, i32 %matrix.1009, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1043 = extractvalue { float, float, float, float } %mma.1042, 0
  %acc.1044 = extractvalue { float, float, float, float } %mma.1042, 1
  %acc.1045 = extractvalue { float, float, float, float } %mma.1042, 2
  %acc.1046 = extractvalue { float, float, float, float } %mma.1042, 3
  %mma.1047 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.998, i32 %matrix.999, i32 %matrix.1000, i32 %matrix.1001, i32 %matrix.1008, i32 %matrix.1009, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1048 = extractvalue { float, float, float, float } %mma.1047, 0
  %acc.1049 = extractvalue { float, float, float, float } %mma.1047, 1
  %acc.1050 = extractvalue { float, float, float, float } %mma.1047, 2
  %acc.1051 = extractvalue { float, float, float, float } %mma.1047, 3
  %mma.1052 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.993, i32 %matrix.994, i32 %matrix.995, i32 %matrix.996, i32 %matrix.1010, i32 %matrix.1011, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1053 = extractvalue { float, float, float, float } %mma.1052, 0
  %acc.1054 = extractvalue { float, float, float, float } %mma.1052, 1
  %acc.1055 = extractvalue { float, float, float, float } %mma.1052, 2
  %acc.1056 = extractvalue { float, float, float, float } %mma.1052, 3
  %mma.1057 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.998, i32 %matrix.999, i32 %matrix.1000, i32 %matrix.1001, i32 %matrix.1010, i32 %matrix.1011, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1058 = extractvalue { float, float, float, float } %mma.1057, 0
  %acc.1059 = extractvalue { float, float, float, float } %mma.1057, 1
  %acc.1060 = extractvalue { float, float, float, float } %mma.1057, 2
  %acc.1061 = extractvalue { float, float, float, float } %mma.1057, 3
  %mma.1062 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.993, i32 %matrix.994, i32 %matrix.995, i32 %matrix.996, i32 %matrix.1013, i32 %matrix.1014, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1063 = extractvalue { float, float, float, float } %mma.1062, 0
  %acc.1064 = extractvalue { float, float, float, float } %mma.1062, 1
  %acc.1065 = extractvalue { float, float, float, float } %mma.1062, 2
  %acc.1066 = extractvalue { float, float, float, float } %mma.1062, 3
  %mma.1067 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.998, i32 %matrix.999, i32 %matrix.1000, i32 %matrix.1001, i32 %matrix.1013, i32 %matrix.1014, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1068 = extractvalue { float, float, float, float } %mma.1067, 0
  %acc.1069 = extractvalue { float, float, float, float } %mma.1067, 1
  %acc.1070 = extractvalue { float, float, float, float } %mma.1067, 2
  %acc.1071 = extractvalue { float, float, float, float } %mma.1067, 3
  %mma.1072 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.993, i32 %matrix.994, i32 %matrix.995, i32 %matrix.996, i32 %matrix.1015, i32 %matrix.1016, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1073 = extractvalue { float, float, float, float } %mma.1072, 0
  %acc.1074 = extractvalue { float, float, float, float } %mma.1072, 1
  %acc.1075 = extractvalue { float, float, float, float } %mma.1072, 2
  %acc.1076 = extractvalue { float, float, float, float } %mma.1072, 3
  %mma.1077 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.998, i32 %matrix.999, i32 %matrix.1000, i32 %matrix.1001, i32 %matrix.1015, i32 %matrix.1016, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1078 = extractvalue { float, float, float, float } %mma.1077, 0
  %acc.1079 = extractvalue { float, float, float, float } %mma.1077, 1
  %acc.1080 = extractvalue { float, float, float, float } %mma.1077, 2
  %acc.1081 = extractvalue { float, float, float, float } %mma.1077, 3
  %mma.1082 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.993, i32 %matrix.994, i32 %matrix.995, i32 %matrix.996, i32 %matrix.1018, i32 %matrix.1019, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1083 = extractvalue { float, float, float, float } %mma.1082, 0
  %acc.1084 = extractvalue { float, float, float, float } %mma.1082, 1
  %acc.1085 = extractvalue { float, float, float, float } %mma.1082, 2
  %acc.1086 = extractvalue { float, float, float, float } %mma.1082, 3
  %mma.1087 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.998, i32 %matrix.999, i32 %matrix.1000, i32 %matrix.1001, i32 %matrix.1018, i32 %matrix.1019, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1088 = extractvalue { float, float, float, float } %mma.1087, 0
  %acc.1089 = extractvalue { float, float, float, float } %mma.1087, 1
  %acc.1090 = extractvalue { float, float, float, float } %mma.1087, 2
  %acc.1091 = extractvalue { float, float, float, float } %mma.1087, 3
  %mma.1092 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.993, i32 %matrix.994, i32 %matrix.995, i32 %matrix.996, i32 %matrix.1020, i32 %matrix.1021, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1093 = extractvalue { float, float, float, float } %mma.1092, 0
  %acc.1094 = extractvalue { float, float, float, float } %mma.1092, 1
  %acc.1095 = extractvalue { float, float, float, float } %mma.1092, 2
  %acc.1096 = extractvalue { float, float, float, float } %mma.1092, 3
  %mma.1097 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.998, i32 %matrix.999, i32 %matrix.1000, i32 %matrix.1001, i32 %matrix.1020, i32 %matrix.1021, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1098 = extractvalue { float, float, float, float } %mma.1097, 0
  %acc.1099 = extractvalue { float, float, float, float } %mma.1097, 1
  %acc.1100 = extractvalue { float, float, float, float } %mma.1097, 2
  %acc.1101 = extractvalue { float, float, float, float } %mma.1097, 3
  %f.1102 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.1103 = fmul float %acc.1023, %f.1102
  %f.1104 = fmul float %acc.1024, %f.1102
  %f.1105 = fmul float %acc.1025, %f.1102
  %f.1106 = fmul float %acc.1026, %f.1102
  %f.1107 = fmul float %acc.1033, %f.1102
  %f.1108 = fmul float %acc.1034, %f.1102
  %f.1109 = fmul float %acc.1035, %f.1102
  %f.1110 = fmul float %acc.1036, %f.1102
  %f.1111 = fmul float %acc.1043, %f.1102
  %f.1112 = fmul float %acc.1044, %f.1102
  %f.1113 = fmul float %acc.1045, %f.1102
  %f.1114 = fmul float %acc.1046, %f.1102
  %f.1115 = fmul float %acc.1053, %f.1102
  %f.1116 = fmul float %acc.1054, %f.1102
  %f.1117 = fmul float %acc.1055, %f.1102
  %f.1118 = fmul float %acc.1056, %f.1102
  %f.1119 = fmul float %acc.1063, %f.1102
  %f.1120 = fmul float %acc.1064, %f.1102
  %f.1121 = fmul float %acc.1065, %f.1102
  %f.1122 = fmul float %acc.1066, %f.1102
  %f.1123 = fmul float %acc.1073, %f.1102
  %f.1124 = fmul float %acc.1074, %f.1102
  %f.1125 = fmul float %acc.1075, %f.1102
  %f.1126 = fmul float %acc.1076, %f.1102
  %f.1127 = fmul float %acc.1083, %f.1102
  %f.1128 = fmul float %acc.1084, %f.1102
  %f.1129 = fmul float %acc.1085, %f.1102
  %f.1130 = fmul float %acc.1086, %f.1102
  %f.1131 = fmul float %acc.1093, %f.1102
  %f.1132 = fmul float %acc.1094, %f.1102
  %f.1133 = fmul float %acc.1095, %f.1102
  %f.1134 = fmul float %acc.1096, %f.1102
  %f.1135 = fmul float %acc.1028, %f.1102
  %f.1136 = fmul float %acc.1029, %f.1102
  %f.1137 = fmul float %acc.1030, %f.1102
  %f.1138 = fmul float %acc.1031, %f.1102
  %f.1139 = fmul float %acc.1038, %f.1102
  %f.1140 = fmul float %acc.1039, %f.1102
  %f.1141 = fmul float %acc.1040, %f.1102
  %f.1142 = fmul float %acc.1041, %f.1102
  %f.1143 = fmul float %acc.1048, %f.1102
  %f.1144 = fmul float %acc.1049, %f.1102
  %f.1145 = fmul float %acc.1050, %f.1102
  %f.1146 = fmul float %acc.1051, %f.1102
  %f.1147 = fmul float %acc.1058, %f.1102
  %f.1148 = fmul float %acc.1059, %f.1102
  %f.1149 = fmul float %acc.1060, %f.1102
  %f.1150 = fmul float %acc.1061, %f.1102
  %f.1151 = fmul float %acc.1068, %f.1102
  %f.1152 = fmul float %acc.1069, %f.1102
  %f.1153 = fmul float %acc.1070, %f.1102
  %f.1154 = fmul float %acc.1071, %f.1102
  %f.1155 = fmul float %acc.1078, %f.1102
  %f.1156 = fmul float %acc.1079, %f.1102
  %f.1157 = fmul float %acc.1080, %f.1102
  %f.1158 = fmul float %acc.1081, %f.1102
  %f.1159 = fmul float %acc.1088, %f.1102
  %f.1160 = fmul float %acc.1089, %f.1102
  %f.1161 = fmul float %acc.1090, %f.1102
  %f.1162 = fmul float %acc.1091, %f.1102
  %f.1163 = fmul float %acc.1098, %f.1102
  %f.1164 = fmul float %acc.1099, %f.1102
  %f.1165 = fmul float %acc.1100, %f.1102
  %f.1166 = fmul float %acc.1101, %f.1102
  %origin.1167 = add i32 %i.68, %row.63
  %i.1168 = mul i32 %J.924, 64
  %origin.1169 = add i32 %i.1168, %column.64
  %index.1170 = add i32 %origin.1169, 0
  %i.1171 = sub i32 %index.1170, %key_length.17
  %i.1172 = icmp slt i32 %i.1171, 0
  %i.1173 = add i32 %index.1170, %key_offset.21
  %index.1174 = add i32 %origin.1167, 0
  %i.1175 = add i32 %index.1174, %query_offset.25
  %i.1176 = sub i32 %i.1173, %i.1175
  %i.1177 = icmp sle i32 %i.1176, 0
  %i.1178 = and i1 %i.1172, %i.1177
  %f.1179 = select i1 %i.1178, float %f.1103, float 0xFFF0000000000000
  %i.1180 = icmp slt i32 %i.1171, -1
  %i.1181 = icmp sle i32 %i.1176, -1
  %i.1182 = and i1 %i.1180, %i.1181
  %f.1183 = select i1 %i.1182, float %f.1104, float 0xFFF0000000000000
  %i.1184 = icmp sle i32 %i.1176, 8
  %i.1185 = and i1 %i.1172, %i.1184
  %f.1186 = select i1 %i.1185, float %f.1105, float 0xFFF0000000000000
  %i.1187 = icmp sle i32 %i.1176, 7
  %i.1188 = and i1 %i.1180, %i.1187
  %f.1189 = select i1 %i.1188, float %f.1106, float 0xFFF0000000000000
  %i.1190 = icmp slt i32 %i.1171, -8
  %i.1191 = icmp sle i32 %i.1176, -8
  %i.1192 = and i1 %i.1190, %i.1191
  %f.1193 = select i1 %i.1192, float %f.1107, float 0xFFF0000000000000
  %i.1194 = icmp slt i32 %i.1171, -9
  %i.1195 = icmp sle i32 %i.1176, -9
  %i.1196 = and i1 %i.1194, %i.1195
  %f.1197 = select i1 %i.1196, float %f.1108, float 0xFFF0000000000000
  %i.1198 = icmp sle i32 %i.1176, 0
  %i.1199 = and i1 %i.1190, %i.1198
  %f.1200 = select i1 %i.1199, float %f.1109, float 0xFFF0000000000000
  %i.1201 = icmp sle i32 %i.1176, -1
  %i.1202 = and i1 %i.1194, %i.1201
  %f.1203 = select i1 %i.1202, float %f.1110, float 0xFFF0000000000000
  %i.1204 = icmp slt i32 %i.1171, -16
  %i.1205 = icmp sle i32 %i.1176, -16
  %i.1206 = and i1 %i.1204, %i.1205
  %f.1207 = select i1 %i.1206, float %f.1111, float 0xFFF0000000000000
  %i.1208 = icmp slt i32 %i.1171, -17
  %i.1209 = icmp sle i32 %i.1176, -17
  %i.1210 = and i1 %i.1208, %i.1209
  %f.1211 = select i1 %i.1210, float %f.1112, float 0xFFF0000000000000
  %i.1212 = icmp sle i32 %i.1176, -8
  %i.1213 = and i1 %i.1204, %i.1212
  %f.1214 = select i1 %i.1213, float %f.1113, float 0xFFF0000000000000
  %i.1215 = icmp sle i32 %i.1176, -9
  %i.1216 = and i1 %i.1208, %i.1215
  %f.1217 = select i1 %i.1216, float %f.1114, float 0xFFF0000000000000
  %i.1218 = icmp slt i32 %i.1171, -24
  %i.1219 = icmp sle i32 %i.1176, -24
  %i.1220 = and i1 %i.1218, %i.1219
  %f.1221 = select i1 %i.1220, float %f.1115, float 0xFFF0000000000000
  %i.1222 = icmp slt i32 %i.1171, -25
  %i.1223 = icmp sle i32 %i.1176, -25
  %i.1224 = and i1 %i.1222, %i.1223
  %f.1225 = select i1 %i.1224, float %f.1116, float 0xFFF0000000000000
  %i.1226 = icmp sle i32 %i.1176, -16
  %i.1227 = and i1 %i.1218, %i.1226
  %f.1228 = select i1 %i.1227, float %f.1117, float 0xFFF0000000000000
  %i.1229 = icmp sle i32 %i.1176, -17
  %i.1230 = and i1 %i.1222, %i.1229
  %f.1231 = select i1 %i.1230, float %f.1118, float 0xFFF0000000000000
  %i.1232 = icmp slt i32 %i.1171, -32
  %i.1233 = icmp sle i32 %i.1176, -32
  %i.1234 = and i1 %i.1232, %i.1233
  %f.1235 = select i1 %i.1234, float %f.1119, float 0xFFF0000000000000
  %i.1236 = icmp slt i32 %i.1171, -33
  %i.1237 = icmp sle i32 %i.1176, -33
  %i.1238 = and i1 %i.1236, %i.1237
  %f.1239 = select i1 %i.1238, float %f.1120, float 0xFFF0000000000000
  %i.1240 = icmp sle i32 %i.1176, -24
  %i.1241 = and i1 %i.1232, %i.1240
  %f.1242 = select i1 %i.1241, float %f.1121, float 0xFFF0000000000000
  %i.1243 = icmp sle i32 %i.1176, -25
  %i.1244 = and i1 %i.1236, %i.1243
  %f.1245 = select i1 %i.1244, float %f.1122, float 0xFFF0000000000000
  %i.1246 = icmp slt i32 %i.1171, -40
  %i.1247 = icmp sle i32 %i.1176, -40
  %i.1248 = and i1 %i.1246, %i.1247
  %f.1249 = select i1 %i.1248, float %f.1123, float 0xFFF0000000000000
  %i.1250 = icmp slt i32 %i.1171, -41
  %i.1251 = icmp sle i32 %i.1176, -41
  %i.1252 = and i1 %i.1250, %i.1251
  %f.1253 = select i1 %i.1252, float %f.1124, float 0xFFF0000000000000
  %i.1254 = icmp sle i32 %i.1176, -32
  %i.1255 = and i1 %i.1246, %i.1254
  %f.1256 = select i1 %i.1255, float %f.1125, float 0xFFF0000000000000
  %i.1257 = icmp sle i32 %i.1176, -33
  %i.1258 = and i1 %i.1250, %i.1257
  %f.1259 = select i1 %i.1258, float %f.1126, float 0xFFF0000000000000
  %i.1260 = icmp slt i32 %i.1171, -48
  %i.1261 = icmp sle i32 %i.1176, -48
  %i.1262 = and i1 %i.1260, %i.1261
  %f.1263 = select i1 %i.1262, float %f.1127, float 0xFFF0000000000000
  %i.1264 = icmp slt i32 %i.1171, -49
  %i.1265 = icmp sle i32 %i.1176, -49
  %i.1266 = and i1 %i.1264, %i.1265
  %f.1267 = select i1 %i.1266, float %f.1128, float 0xFFF0000000000000
  %i.1268 = icmp sle i32 %i.1176, -40
  %i.1269 = and i1 %i.1260, %i.1268
  %f.1270 = select i1 %i.1269, float %f.1129, float 0xFFF0000000000000
  %i.1271 = icmp sle i32 %i.1176, -41
  %i.1272 = and i1 %i.1264, %i.1271
  %f.1273 = select i1 %i.1272, float %f.1130, float 0xFFF0000000000000
  %i.1274 = icmp slt i32 %i.1171, -56
  %i.1275 = icmp sle i32 %i.1176, -56
  %i.1276 = and i1 %i.1274, %i.1275
  %f.1277 = select i1 %i.1276, float %f.1131, float 0xFFF0000000000000
  %i.1278 = icmp slt i32 %i.1171, -57
  %i.1279 = icmp sle i32 %i.1176, -57
  %i.1280 = and i1 %i.1278, %i.1279
  %f.1281 = select i1 %i.1280, float %f.1132, float 0xFFF0000000000000
  %i.1282 = icmp sle i32 %i.1176, -48
  %i.1283 = and i1 %i.1274, %i.1282
  %f.1284 = select i1 %i.1283, float %f.1133, float 0xFFF0000000000000
  %i.1285 = icmp sle i32 %i.1176, -49
  %i.1286 = and i1 %i.1278, %i.1285
  %f.1287 = select i1 %i.1286, float %f.1134, float 0xFFF0000000000000
  %i.1288 = icmp sle i32 %i.1176, 16
  %i.1289 = and i1 %i.1172, %i.1288
  %f.1290 = select i1 %i.1289, float %f.1135, float 0xFFF0000000000000
  %i.1291 = icmp sle i32 %i.1176, 15
  %i.1292 = and i1 %i.1180, %i.1291
  %f.1293 = select i1 %i.1292, float %f.1136, float 0xFFF0000000000000
  %i.1294 = icmp sle i32 %i.1176, 24
  %i.1295 = and i1 %i.1172, %i.1294
  %f.1296 = select i1 %i.1295, float %f.1137, float 0xFFF0000000000000
  %i.1297 = icmp sle i32 %i.1176, 23
  %i.1298 = and i1 %i.1180, %i.1297
  %f.1299 = select i1 %i.1298, float %f.1138, float 0xFFF0000000000000
  %i.1300 = icmp sle i32 %i.1176, 8
  %i.1301 = and i1 %i.1190, %i.1300
  %f.1302 = select i1 %i.1301, float %f.1139, float 0xFFF0000000000000
  %i.1303 = icmp sle i32 %i.1176, 7
  %i.1304 = and i1 %i.1194, %i.1303
  %f.1305 = select i1 %i.1304, float %f.1140, float 0xFFF0000000000000
  %i.1306 = icmp sle i32 %i.1176, 16
  %i.1307 = and i1 %i.1190, %i.1306
  %f.1308 = select i1 %i.1307, float %f.1141, float 0xFFF0000000000000
  %i.1309 = icmp sle i32 %i.1176, 15
  %i.1310 = and i1 %i.1194, %i.1309
  %f.1311 = select i1 %i.1310, float %f.1142, float 0xFFF0000000000000
  %i.1312 = icmp sle i32 %i.1176, 0
  %i.1313 = and i1 %i.1204, %i.1312
  %f.1314 = select i1 %i.1313, float %f.1143, float 0xFFF0000000000000
  %i.1315 = icmp sle i32 %i.1176, -1
  %i.1316 = and i1 %i.1208, %i.1315
  %f.1317 = select i1 %i.1316, float %f.1144, float 0xFFF0000000000000
  %i.1318 = icmp sle i32 %i.1176, 8
  %i.1319 = and i1 %i.1204, %i.1318
  %f.1320 = select i1 %i.1319, float %f.1145, float 0xFFF0000000000000
  %i.1321 = icmp sle i32 %i.1176, 7
  %i.1322 = and i1 %i.1208, %i.1321
  %f.1323 = select i1 %i.1322, float %f.1146, float 0xFFF0000000000000
  %i.1324 = icmp sle i32 %i.1176, -8
  %i.1325 = and i1 %i.1218, %i.1324
  %f.1326 = select i1 %i.1325, float %f.1147, float 0xFFF0000000000000
  %i.1327 = icmp sle i32 %i.1176, -9
  %i.1328 = and i1 %i.1222, %i.1327
  %f.1329 = select i1 %i.1328, float %f.1148, float 0xFFF0000000000000
  %i.1330 = icmp sle i32 %i.1176, 0
  %i.1331 = and i1 %i.1218, %i.1330
  %f.1332 = select i1 %i.1331, float %f.1149, float 0xFFF0000000000000
  %i.1333 = icmp sle i32 %i.1176, -1
  %i.1334 = and i1 %i.1222, %i.1333
  %f.1335 = select i1 %i.1334, float %f.1150, float 0xFFF0000000000000
  %i.1336 = icmp sle i32 %i.1176, -16
  %i.1337 = and i1 %i.1232, %i.1336
  %f.1338 = select i1 %i.1337, float %f.1151, float 0xFFF0000000000000
  %i.1339 = icmp sle i32 %i.1176, -17
  %i.1340 = and i1 %i.1236, %i.1339
  %f.1341 = select i1 %i.1340, float %f.1152, float 0xFFF0000000000000
  %i.1342 = icmp sle i32 %i.1176, -8
  %i.1343 = and i1 %i.1232, %i.1342
  %f.1344 = select i1 %i.1343, float %f.1153, float 0xFFF0000000000000
  %i.1345 = icmp sle i32 %i.1176, -9
  %i.1346 = and i1 %i.1236, %i.1345
  %f.1347 = select i1 %i.1346, float %f.1154, float 0xFFF0000000000000
  %i.1348 = icmp sle i32 %i.1176, -24
  %i.1349 = and i1 %i.1246, %i.1348
  %f.1350 = select i1 %i.1349, float %f.1155, float 0xFFF0000000000000
  %i.1351 = icmp sle i32 %i.1176, -25
  %i.1352 = and i1 %i.1250, %i.1351
  %f.1353 = select i1 %i.1352, float %f.1156, float 0xFFF0000000000000
  %i.1354 = icmp sle i32 %i.1176, -16
  %i.1355 = and i1 %i.1246, %i.1354
  %f.1356 = select i1 %i.1355, float %f.1157, float 0xFFF0000000000000
  %i.1357 = icmp sle i32 %i.1176, -17
  %i.1358 = and i1 %i.1250, %i.1357
  %f.1359 = select i1 %i.1358, float %f.1158, float 0xFFF0000000000000
  %i.1360 = icmp sle i32 %i.1176, -32
  %i.1361 = and i1 %i.1260, %i.1360
  %f.1362 = select i1 %i.1361, float %f.1159, float 0xFFF0000000000000
  %i.1363 = icmp sle i32 %i.1176, -33
  %i.1364 = and i1 %i.1264, %i.1363
  %f.1365 = select i1 %i.1364, float %f.1160, float 0xFFF0000000000000
  %i.1366 = icmp sle i32 %i.1176, -24
  %i.1367 = and i1 %i.1260, %i.1366
  %f.1368 = select i1 %i.1367, float %f.1161, float 0xFFF0000000000000
  %i.1369 = icmp sle i32 %i.1176, -25
  %i.1370 = and i1 %i.1264, %i.1369
  %f.1371 = select i1 %i.1370, float %f.1162, float 0xFFF0000000000000
  %i.1372 = icmp sle i32 %i.1176, -40
  %i.1373 = and i1 %i.1274, %i.1372
  %f.1374 = select i1 %i.1373, float %f.1163, float 0xFFF0000000000000
  %i.1375 = icmp sle i32 %i.1176, -41
  %i.1376 = and i1 %i.1278, %i.1375
  %f.1377 = select i1 %i.1376, float %f.1164, float 0xFFF0000000000000
  %i.1378 = icmp sle i32 %i.1176, -32
  %i.1379 = and i1 %i.1274, %i.1378
  %f.1380 = select i1 %i.1379, float %f.1165, float 0xFFF0000000000000
  %i.1381 = icmp sle i32 %i.1176, -33
  %i.1382 = and i1 %i.1278, %i.1381
  %f.1383 = select i1 %i.1382, float %f.1166, float 0xFFF0000000000000
  %max.1384 = call float @llvm.maximum.f32(float %f.1179, float %f.1183)
  %max.1385 = call float @llvm.maximum.f32(float %max.1384, float %f.1193)
  %max.1386 = call float @llvm.maximum.f32(float %max.1385, float %f.1197)
  %max.1387 = call float @llvm.maximum.f32(float %max.1386, float %f.1207)
  %max.1388 = call float @llvm.maximum.f32(float %max.1387, float %f.1211)
  %max.1389 = call float @llvm.maximum.f32(float %max.1388, float %f.1221)
  %max.1390 = call float @llvm.maximum.f32(float %max.1389, float %f.1225)
  %max.1391 = call float @llvm.maximum.f32(float %max.1390, float %f.1235)
  %max.1392 = call float @llvm.maximum.f32(float %max.1391, float %f.1239)
  %max.1393 = call float @llvm.maximum.f32(float %max.1392, float %f.1249)
  %max.1394 = call float @llvm.maximum.f32(float %max.1393, float %f.1253)
  %max.1395 = call float @llvm.maximum.f32(float %max.1394, float %f.1263)
  %max.1396 = call float @llvm.maximum.f32(float %max.1395, float %f.1267)
  %max.1397 = call float @llvm.maximum.f32(float %max.1396, float %f.1277)
  %max.1398 = call float @llvm.maximum.f32(float %max.1397, float %f.1281)
  %max.1399 = call float @llvm.maximum.f32(float %f.1186, float %f.1189)
  %max.1400 = call float @llvm.maximum.f32(float %max.1399, float %f.1200)
  %max.1401 = call float @llvm.maximum.f32(float %max.1400, float %f.1203)
  %max.1402 = call float @llvm.maximum.f32(float %max.1401, float %f.1214)
  %max.1403 = call float @llvm.maximum.f32(float %max.1402, float %f.1217)
  %max.1404 = call float @llvm.maximum.f32(float %max.1403, float %f.1228)
  %max.1405 = call float @llvm.maximum.f32(float %max.1404, float %f.1231)
  %max.1406 = call float @llvm.maximum.f32(float %max.1405, float %f.1242)
  %max.1407 = call float @llvm.maximum.f32(float %max.1406, float %f.1245)
  %max.1408 = call float @llvm.maximum.f32(float %max.1407, float %f.1256)
  %max.1409 = call float @llvm.maximum.f32(float %max.1408, float %f.1259)
  %max.1410 = call float @llvm.maximum.f32(float %max.1409, float %f.1270)
  %max.1411 = call float @llvm.maximum.f32(float %max.1410, float %f.1273)
  %max.1412 = call float @llvm.maximum.f32(float %max.1411, float %f.1284)
  %max.1413 = call float @llvm.maximum.f32(float %max.1412, float %f.1287)
  %max.1414 = call float @llvm.maximum.f32(float %f.1290, float %f.1293)
  %max.1415 = call float @llvm.maximum.f32(float %max.1414, float %f.1302)
  %max.1416 = call float @llvm.maximum.f32(float %max.1415, float %f.1305)
  %max.1417 = call float @llvm.maximum.f32(float %max.1416, float %f.1314)
  %max.1418 = call float @llvm.maximum.f32(float %max.1417, float %f.1317)
  %max.1419 = call float @llvm.maximum.f32(float %max.1418, float %f.1326)
  %max.1420 = call float @llvm.maximum.f32(float %max.1419, float %f.1329)
  %max.1421 = call float @llvm.maximum.f32(float %max.1420, float %f.1338)
  %max.1422 = call float @llvm.maximum.f32(float %max.1421, float %f.1341)
  %max.1423 = call float @llvm.maximum.f32(float %max.1422, float %f.1350)
  %max.1424 = call float @llvm.maximum.f32(float %max.1423, float %f.1353)
  %max.1425 = call float @llvm.maximum.f32(float %max.1424, float %f.1362)
  %max.1426 = call float @llvm.maximum.f32(float %max.1425, float %f.1365)
  %max.1427 = call float @llvm.maximum.f32(float %max.1426, float %f.1374)
  %max.1428 = call float @llvm.maximum.f32(float %max.1427, float %f.1377)
  %max.1429 = call float @llvm.maximum.f32(float %f.1296, float %f.1299)
  %max.1430 = call float @llvm.maximum.f32(float %max.1429, float %f.1308)
  %max.1431 = call float @llvm.maximum.f32(float %max.1430, float %f.1311)
  %max.1432 = call float @llvm.maximum.f32(float %max.1431, float %f.1320)
  %max.1433 = call float @llvm.maximum.f32(float %max.1432, float %f.1323)
  %max.1434 = call float @llvm.maximum.f32(float %max.1433, float %f.1332)
  %max.1435 = call float @llvm.maximum.f32(float %max.1434, float %f.1335)
  %max.1436 = call float @llvm.maximum.f32(float %max.1435, float %f.1344)
  %max.1437 = call float @llvm.maximum.f32(float %max.1436, float %f.1347)
  %max.1438 = call float @llvm.maximum.f32(float %max.1437, float %f.1356)
  %max.1439 = call float @llvm.maximum.f32(float %max.1438, float %f.1359)
  %max.1440 = call float @llvm.maximum.f32(float %max.1439, float %f.1368)
  %max.1441 = call float @llvm.maximum.f32(float %max.1440, float %f.1371)
  %max.1442 = call float @llvm.maximum.f32(float %max.1441, float %f.1380)
  %max.1443 = call float @llvm.maximum.f32(float %max.1442, float %f.1383)
  %quad.1444 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.1398, i32 2, i32 31)
  %max.1445 = call float @llvm.maximum.f32(float %max.1398, float %quad.1444)
  %quad.1446 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.1445, i32 1, i32 31)
  %max.1447 = call float @llvm.maximum.f32(float %max.1445, float %quad.1446)
  %quad.1448 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.1413, i32 2, i32 31)
  %max.1449 = call float @llvm.maximum.f32(float %max.1413, float %quad.1448)
  %quad.1450 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.1449, i32 1, i32 31)
  %max.1451 = call float @llvm.maximum.f32(float %max.1449, float %quad.1450)
  %quad.1452 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.1428, i32 2, i32 31)
  %max.1453 = call float @llvm.maximum.f32(float %max.1428, float %quad.1452)
  %quad.1454 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.1453, i32 1, i32 31)
  %max.1455 = call float @llvm.maximum.f32(float %max.1453, float %quad.1454)
  %quad.1456 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.1443, i32 2, i32 31)
  %max.1457 = call float @llvm.maximum.f32(float %max.1443, float %quad.1456)
  %quad.1458 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.1457, i32 1, i32 31)
  %max.1459 = call float @llvm.maximum.f32(float %max.1457, float %quad.1458)
  %f.1460 = call float @llvm.maximum.f32(float %carried.925, float %max.1447)
  %f.1461 = call float @llvm.maximum.f32(float %carried.926, float %max.1451)
  %f.1462 = call float @llvm.maximum.f32(float %carried.927, float %max.1455)
  %f.1463 = call float @llvm.maximum.f32(float %carried.928, float %max.1459)
  %i.1464 = fcmp oeq float %f.1460, 0xFFF0000000000000
  %f.1465 = select i1 %i.1464, float 0x0000000000000000, float %f.1460
  %i.1466 = fcmp oeq float %f.1461, 0xFFF0000000000000
  %f.1467 = select i1 %i.1466, float 0x0000000000000000, float %f.1461
  %i.1468 = fcmp oeq float %f.1462, 0xFFF0000000000000
  %f.1469 = select i1 %i.1468, float 0x0000000000000000, float %f.1462
  %i.1470 = fcmp oeq float %f.1463, 0xFFF0000000000000
  %f.1471 = select i1 %i.1470, float 0x0000000000000000, float %f.1463
  %f.1472 = fsub float %carried.925, %f.1465
  %f.1473 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1472)
  %f.1474 = fsub float %carried.926, %f.1467
  %f.1475 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1474)
  %f.1476 = fsub float %carried.927, %f.1469
  %f.1477 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1476)
  %f.1478 = fsub float %carried.928, %f.1471
  %f.1479 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1478)
  %is.one.1480 = fcmp oeq float %f.1473, 1.0
  %is.one.1481 = fcmp oeq float %f.1475, 1.0
  %are.one.1482 = and i1 %is.one.1480, %is.one.1481
  %is.one.1483 = fcmp oeq float %f.1477, 1.0
  %are.one.1484 = and i1 %are.one.1482, %is.one.1483
  %is.one.1485 = fcmp oeq float %f.1479, 1.0
  %are.one.1486 = and i1 %are.one.1484, %is.one.1485
  %none.1487 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.1486)
  br i1 %none.1487, label %rescale.1488.end, label %rescale.1488
rescale.1488:
  %scaled.1489 = fmul float %carried.933, %f.1473
  %scaled.1490 = fmul float %carried.934, %f.1473
  %scaled.1491 = fmul float %carried.935, %f.1475
  %scaled.1492 = fmul float %carried.936, %f.1475
  %scaled.1493 = fmul float %carried.937, %f.1473
  %scaled.1494 = fmul float %carried.938, %f.1473
  %scaled.1495 = fmul float %carried.939, %f.1475
  %scaled.1496 = fmul float %carried.940, %f.1475
  %scaled.1497 = fmul float %carried.941, %f.1477
  %scaled.1498 = fmul float %carried.942, %f.1477
  %scaled.1499 = fmul float %carried.943, %f.1479
  %scaled.1500 = fmul float %carried.944, %f.1479
  %scaled.1501 = fmul float %carried.945, %f.1477
  %scaled.1502 = fmul float %carried.946, %f.1477
  %scaled.1503 = fmul float %carried.947, %f.1479
  %scaled.1504 = fmul float %carried.948, %f.1479
  br label %rescale.1488.end
rescale.1488.end:
  %rescaled.1505 = phi float [ %carried.933, %for.923.body ], [ %scaled.1489, %rescale.1488 ]
  %rescaled.1506 = phi float [ %carried.934, %for.923.body ], [ %scaled.1490, %rescale.1488 ]
  %rescaled.1507 = phi float [ %carried.935, %for.923.body ], [ %scaled.1491, %rescale.1488 ]
  %rescaled.1508 = phi float [ %carried.936, %for.923.body ], [ %scaled.1492, %rescale.1488 ]
  %rescaled.1509 = phi float [ %carried.937, %for.923.body ], [ %scaled.1493, %rescale.1488 ]
  %rescaled.1510 = phi float [ %carried.938, %for.923.body ], [ %scaled.1494, %rescale.1488 ]
  %rescaled.1511 = phi float [ %carried.939, %for.923.body ], [ %scaled.1495, %rescale.1488 ]
  %rescaled.1512 = phi float [ %carried.940, %for.923.body ], [ %scaled.1496, %rescale.1488 ]
  %rescaled.1513 = phi float [ %carried.941, %for.923.body ], [ %scaled.1497, %rescale.1488 ]
  %rescaled.1514 = phi float [ %carried.942, %for.923.body ], [ %scaled.1498, %rescale.1488 ]
  %rescaled.1515 = phi float [ %carried.943, %for.923.body ], [ %scaled.1499, %rescale.1488 ]
  %rescaled.1516 = phi float [ %carried.944, %for.923.body ], [ %scaled.1500, %rescale.1488 ]
  %rescaled.1517 = phi float [ %carried.945, %for.923.body ], [ %scaled.1501, %rescale.1488 ]
  %rescaled.1518 = phi float [ %carried.946, %for.923.body ], [ %scaled.1502, %rescale.1488 ]
  %rescaled.1519 = phi float [ %carried.947, %for.923.body ], [ %scaled.1503, %rescale.1488 ]
  %rescaled.1520 = phi float [ %carried.948, %for.923.body ], [ %scaled.1504, %rescale.1488 ]
  %f.1521 = fsub float %f.1179, %f.1465
  %f.1522 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1521)
  %f.1523 = fsub float %f.1183, %f.1465
  %f.1524 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1523)
  %f.1525 = fsub float %f.1186, %f.1467
  %f.1526 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1525)
  %f.1527 = fsub float %f.1189, %f.1467
  %f.1528 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1527)
  %f.1529 = fsub float %f.1193, %f.1465
  %f.1530 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1529)
  %f.1531 = fsub float %f.1197, %f.1465
  %f.1532 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1531)
  %f.1533 = fsub float %f.1200, %f.1467
  %f.1534 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1533)
  %f.1535 = fsub float %f.1203, %f.1467
  %f.1536 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1535)
  %f.1537 = fsub float %f.1207, %f.1465
  %f.1538 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1537)
  %f.1539 = fsub float %f.1211, %f.1465
  %f.1540 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1539)
  %f.1541 = fsub float %f.1214, %f.1467
  %f.1542 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1541)
  %f.1543 = fsub float %f.1217, %f.1467
  %f.1544 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1543)
  %f.1545 = fsub float %f.1221, %f.1465
  %f.1546 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1545)
  %f.1547 = fsub float %f.1225, %f.1465
  %f.1548 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1547)
  %f.1549 = fsub float %f.1228, %f.1467
  %f.1550 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1549)
  %f.1551 = fsub float %f.1231, %f.1467
  %f.1552 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1551)
  %f.1553 = fsub float %f.1235, %f.1465
  %f.1554 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1553)
  %f.1555 = fsub float %f.1239, %f.1465
  %f.1556 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1555)
  %f.1557 = fsub float %f.1242, %f.1467
  %f.1558 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1557)
  %f.1559 = fsub float %f.1245, %f.1467
  %f.1560 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1559)
  %f.1561 = fsub float %f.1249, %f.1465
  %f.1562 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1561)
  %f.1563 = fsub float %f.1253, %f.1465
  %f.1564 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1563)
  %f.1565 = fsub float %f.1256, %f.1467
  %f.1566 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1565)
  %f.1567 = fsub float %f.1259, %f.1467
  %f.1568 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1567)
  %f.1569 = fsub float %f.1263, %f.1465
  %f.1570 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1569)
  %f.1571 = fsub float %f.1267, %f.1465
  %f.1572 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1571)
  %f.1573 = fsub float %f.1270, %f.1467
  %f.1574 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1573)
  %f.1575 = fsub float %f.1273, %f.1467
  %f.1576 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1575)
  %f.1577 = fsub float %f.1277, %f.1465
  %f.1578 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1577)
  %f.1579 = fsub float %f.1281, %f.1465
  %f.1580 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1579)
  %f.1581 = fsub float %f.1284, %f.1467
  %f.1582 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1581)
  %f.1583 = fsub float %f.1287, %f.1467
  %f.1584 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1583)
  %f.1585 = fsub float %f.1290, %f.1469
  %f.1586 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1585)
  %f.1587 = fsub float %f.1293, %f.1469
  %f.1588 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1587)
  %f.1589 = fsub float %f.1296, %f.1471
  %f.1590 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1589)
  %f.1591 = fsub float %f.1299, %f.1471
  %f.1592 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1591)
  %f.1593 = fsub float %f.1302, %f.1469
  %f.1594 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1593)
  %f.1595 = fsub float %f.1305, %f.1469
  %f.1596 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1595)
  %f.1597 = fsub float %f.1308, %f.1471
  %f.1598 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1597)
  %f.1599 = fsub float %f.1311, %f.1471
  %f.1600 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1599)
  %f.1601 = fsub float %f.1314, %f.1469
  %f.1602 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1601)
  %f.1603 = fsub float %f.1317, %f.1469
  %f.1604 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1603)
  %f.1605 = fsub float %f.1320, %f.1471
  %f.1606 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1605)
  %f.1607 = fsub float %f.1323, %f.1471
  %f.1608 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1607)
  %f.1609 = fsub float %f.1326, %f.1469
  %f.1610 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1609)
  %f.1611 = fsub float %f.1329, %f.1469
  %f.1612 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1611)
  %f.1613 = fsub float %f.1332, %f.1471
  %f.1614 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1613)
  %f.1615 = fsub float %f.1335, %f.1471
  %f.1616 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1615)
  %f.1617 = fsub float %f.1338, %f.1469
  %f.1618 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1617)
  %f.1619 = fsub float %f.1341, %f.1469
  %f.1620 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1619)
  %f.1621 = fsub float %f.1344, %f.1471
  %f.1622 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1621)
  %f.1623 = fsub float %f.1347, %f.1471
  %f.1624 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1623)
  %f.1625 = fsub float %f.1350, %f.1469
  %f.1626 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1625)
  %f.1627 = fsub float %f.1353, %f.1469
  %f.1628 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1627)
  %f.1629 = fsub float %f.1356, %f.1471
  %f.1630 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1629)
  %f.1631 = fsub float %f.1359, %f.1471
  %f.1632 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1631)
  %f.1633 = fsub float %f.1362, %f.1469
  %f.1634 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1633)
  %f.1635 = fsub float %f.1365, %f.1469
  %f.1636 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1635)
  %f.1637 = fsub float %f.1368, %f.1471
  %f.1638 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1637)
  %f.1639 = fsub float %f.1371, %f.1471
  %f.1640 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1639)
  %f.1641 = fsub float %f.1374, %f.1469
  %f.1642 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1641)
  %f.1643 = fsub float %f.1377, %f.1469
  %f.1644 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1643)
  %f.1645 = fsub float %f.1380, %f.1471
  %f.1646 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1645)
  %f.1647 = fsub float %f.1383, %f.1471
  %f.1648 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1647)
  %sum.1649 = fadd float %f.1522, %f.1524
  %sum.1650 = fadd float %sum.1649, %f.1530
  %sum.1651 = fadd float %sum.1650, %f.1532
  %sum.1652 = fadd float %sum.1651, %f.1538
  %sum.1653 = fadd float %sum.1652, %f.1540
  %sum.1654 = fadd float %sum.1653, %f.1546
  %sum.1655 = fadd float %sum.1654, %f.1548
  %sum.1656 = fadd float %sum.1655, %f.1554
  %sum.1657 = fadd float %sum.1656, %f.1556
  %sum.1658 = fadd float %sum.1657, %f.1562
  %sum.1659 = fadd float %sum.1658, %f.1564
  %sum.1660 = fadd float %sum.1659, %f.1570
  %sum.1661 = fadd float %sum.1660, %f.1572
  %sum.1662 = fadd float %sum.1661, %f.1578
  %sum.1663 = fadd float %sum.1662, %f.1580
  %sum.1664 = fadd float %f.1526, %f.1528
  %sum.1665 = fadd float %sum.1664, %f.1534
  %sum.1666 = fadd float %sum.1665, %f.1536
  %sum.1667 = fadd float %sum.1666, %f.1542
  %sum.1668 = fadd float %sum.1667, %f.1544
  %sum.1669 = fadd float %sum.1668, %f.1550
  %sum.1670 = fadd float %sum.1669, %f.1552
  %sum.1671 = fadd float %sum.1670, %f.1558
  %sum.1672 = fadd float %sum.1671, %f.1560
  %sum.1673 = fadd float %sum.1672, %f.1566
  %sum.1674 = fadd float %sum.1673, %f.1568
  %sum.1675 = fadd float %sum.1674, %f.1574
  %sum.1676 = fadd float %sum.1675, %f.1576
  %sum.1677 = fadd float %sum.1676, %f.1582
  %sum.1678 = fadd float %sum.1677, %f.1584
  %sum.1679 = fadd float %f.1586, %f.1588
  %sum.1680 = fadd float %sum.1679, %f.1594
  %sum.1681 = fadd float %sum.1680, %f.1596
  %sum.1682 = fadd float %sum.1681, %f.1602
  %sum.1683 = fadd float %sum.1682, %f.1604
  %sum.1684 = fadd float %sum.1683, %f.1610
  %sum.1685 = fadd float %sum.1684, %f.1612
  %sum.1686 = fadd float %sum.1685, %f.1618
  %sum.1687 = fadd float %sum.1686, %f.1620
  %sum.1688 = fadd float %sum.1687, %f.1626
  %sum.1689 = fadd float %sum.1688, %f.1628
  %sum.1690 = fadd float %sum.1689, %f.1634
  %sum.1691 = fadd float %sum.1690, %f.1636
  %sum.1692 = fadd float %sum.1691, %f.1642
  %sum.1693 = fadd float %sum.1692, %f.1644
  %sum.1694 = fadd float %f.1590, %f.1592
  %sum.1695 = fadd float %sum.1694, %f.1598
  %sum.1696 = fadd float %sum.1695, %f.1600
  %sum.1697 = fadd float %sum.1696, %f.1606
  %sum.1698 = fadd float %sum.1697, %f.1608
  %sum.1699 = fadd float %sum.1698, %f.1614
  %sum.1700 = fadd float %sum.1699, %f.1616
  %sum.1701 = fadd float %sum.1700, %f.1622
  %sum.1702 = fadd float %sum.1701, %f.1624
  %sum.1703 = fadd float %sum.1702, %f.1630
  %sum.1704 = fadd float %sum.1703, %f.1632
  %sum.1705 = fadd float %sum.1704, %f.1638
  %sum.1706 = fadd float %sum.1705, %f.1640
  %sum.1707 = fadd float %sum.1706, %f.1646
  %sum.1708 = fadd float %sum.1707, %f.1648
  %f.1709 = fmul float %carried.929, %f.1473
  %f.1710 = fadd float %f.1709, %sum.1663
  %f.1711 = fmul float %carried.930, %f.1475
  %f.1712 = fadd float %f.1711, %sum.1678
  %f.1713 = fmul float %carried.931, %f.1477
  %f.1714 = fadd float %f.1713, %sum.1693
  %f.1715 = fmul float %carried.932, %f.1479
  %f.1716 = fadd float %f.1715, %sum.1708
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.1717 = urem i32 %thread, 2
  %row.1718 = udiv i32 %thread, 2
  %column.1719 = mul i32 %unit.1717, 8
  %i.1720 = add i32 %J.924, 1
  %i.1721 = mul i32 %i.1720, 64
  %row.1722 = add i32 %i.1721, %row.1718
  %i.1723 = icmp slt i32 %i.1720, %i.37
  %i.1724 = select i1 %i.1723, i32 %key_length.17, i32 0
  %i.1725 = sext i32 %i.11 to i64
  %along.1726 = mul i64 %i.1725, %strided.k.stride0
  %i.1727 = sext i32 %i.13 to i64
  %along.1728 = mul i64 %i.1727, %strided.k.stride1
  %start.1729 = add i64 %along.1726, %along.1728
  %row.1730 = sext i32 %row.1722 to i64
  %along.1731 = mul i64 %row.1730, %strided.k.stride2
  %line.1732 = add i64 %start.1729, %along.1731
  %column.1733 = zext i32 %column.1719 to i64
  %element.1734 = add i64 %line.1732, %column.1733
  %from.1735 = getelementptr i16, ptr addrspace(1) %strided.k, i64 %element.1734
  %rows.1736 = sub i32 %i.1724, %row.1722
  %step.1737 = mul i64 %strided.k.stride2, 64
  %to.1738 = mul i32 %row.1718, 48
  %to.1739 = mul i32 %unit.1717, 16
  %to.1740 = add i32 %to.1738, %to.1739
  %to.1741 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.1740
  %inside.1742 = icmp sgt i32 %rows.1736, 0
  %bytes.1743 = select i1 %inside.1742, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+6144], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.1741, ptr addrspace(1) %from.1735, i32 %bytes.1743) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %pair.1744 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1524, float %f.1522)
  %pair.1745 = bitcast <2 x half> %pair.1744 to i32
  %pair.1746 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1528, float %f.1526)
  %pair.1747 = bitcast <2 x half> %pair.1746 to i32
  %pair.1748 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1532, float %f.1530)
  %pair.1749 = bitcast <2 x half> %pair.1748 to i32
  %pair.1750 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1536, float %f.1534)
  %pair.1751 = bitcast <2 x half> %pair.1750 to i32
  %pair.1752 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1540, float %f.1538)
  %pair.1753 = bitcast <2 x half> %pair.1752 to i32
  %pair.1754 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1544, float %f.1542)
  %pair.1755 = bitcast <2 x half> %pair.1754 to i32
  %pair.1756 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1548, float %f.1546)
  %pair.1757 = bitcast <2 x half> %pair.1756 to i32
  %pair.1758 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1552, float %f.1550)
  %pair.1759 = bitcast <2 x half> %pair.1758 to i32
  %pair.1760 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1556, float %f.1554)
  %pair.1761 = bitcast <2 x half> %pair.1760 to i32
  %pair.1762 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1560, float %f.1558)
  %pair.1763 = bitcast <2 x half> %pair.1762 to i32
  %pair.1764 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1564, float %f.1562)
  %pair.1765 = bitcast <2 x half> %pair.1764 to i32
  %pair.1766 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1568, float %f.1566)
  %pair.1767 = bitcast <2 x half> %pair.1766 to i32
  %pair.1768 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1572, float %f.1570)
  %pair.1769 = bitcast <2 x half> %pair.1768 to i32
  %pair.1770 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1576, float %f.1574)
  %pair.1771 = bitcast <2 x half> %pair.1770 to i32
  %pair.1772 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1580, float %f.1578)
  %pair.1773 = bitcast <2 x half> %pair.1772 to i32
  %pair.1774 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1584, float %f.1582)
  %pair.1775 = bitcast <2 x half> %pair.1774 to i32
  %pair.1776 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1588, float %f.1586)
  %pair.1777 = bitcast <2 x half> %pair.1776 to i32
  %pair.1778 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1592, float %f.1590)
  %pair.1779 = bitcast <2 x half> %pair.1778 to i32
  %pair.1780 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1596, float %f.1594)
  %pair.1781 = bitcast <2 x half> %pair.1780 to i32
  %pair.1782 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1600, float %f.1598)
  %pair.1783 = bitcast <2 x half> %pair.1782 to i32
  %pair.1784 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1604, float %f.1602)
  %pair.1785 = bitcast <2 x half> %pair.1784 to i32
  %pair.1786 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1608, float %f.1606)
  %pair.1787 = bitcast <2 x half> %pair.1786 to i32
  %pair.1788 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1612, float %f.1610)
  %pair.1789 = bitcast <2 x half> %pair.1788 to i32
  %pair.1790 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1616, float %f.1614)
  %pair.1791 = bitcast <2 x half> %pair.1790 to i32
  %pair.1792 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1620, float %f.1618)
  %pair.1793 = bitcast <2 x half> %pair.1792 to i32
  %pair.1794 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1624, float %f.1622)
  %pair.1795 = bitcast <2 x half> %pair.1794 to i32
  %pair.1796 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1628, float %f.1626)
  %pair.1797 = bitcast <2 x half> %pair.1796 to i32
  %pair.1798 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1632, float %f.1630)
  %pair.1799 = bitcast <2 x half> %pair.1798 to i32
  %pair.1800 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1636, float %f.1634)
  %pair.1801 = bitcast <2 x half> %pair.1800 to i32
  %pair.1802 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1640, float %f.1638)
  %pair.1803 = bitcast <2 x half> %pair.1802 to i32
  %pair.1804 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1644, float %f.1642)
  %pair.1805 = bitcast <2 x half> %pair.1804 to i32
  %pair.1806 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1648, float %f.1646)
  %pair.1807 = bitcast <2 x half> %pair.1806 to i32
  %lane.1808 = and i32 %thread, 15
  %lane.1809 = and i32 %thread, 16
  %row.bytes.1810 = mul i32 %lane.1808, 48
  %offset.1811 = add i32 %row.bytes.1810, %lane.1809
  %matrix.1812 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.1811
  %matrices.1813 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+9216];", "=r,=r,=r,=r,r"(i32 %matrix.1812) #1
  %matrix.1814 = extractvalue { i32, i32, i32, i32 } %matrices.1813, 0
  %matrix.1815 = extractvalue { i32, i32, i32, i32 } %matrices.1813, 1
  %matrix.1816 = extractvalue { i32, i32, i32, i32 } %matrices.1813, 2
  %matrix.1817 = extractvalue { i32, i32, i32, i32 } %matrices.1813, 3
  %matrices.1818 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+9984];", "=r,=r,=r,=r,r"(i32 %matrix.1812) #1
  %matrix.1819 = extractvalue { i32, i32, i32, i32 } %matrices.1818, 0
  %matrix.1820 = extractvalue { i32, i32, i32, i32 } %matrices.1818, 1
  %matrix.1821 = extractvalue { i32, i32, i32, i32 } %matrices.1818, 2
  %matrix.1822 = extractvalue { i32, i32, i32, i32 } %matrices.1818, 3
  %matrices.1823 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+10752];", "=r,=r,=r,=r,r"(i32 %matrix.1812) #1
  %matrix.1824 = extractvalue { i32, i32, i32, i32 } %matrices.1823, 0
  %matrix.1825 = extractvalue { i32, i32, i32, i32 } %matrices.1823, 1
  %matrix.1826 = extractvalue { i32, i32, i32, i32 } %matrices.1823, 2
  %matrix.1827 = extractvalue { i32, i32, i32, i32 } %matrices.1823, 3
  %matrices.1828 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+11520];", "=r,=r,=r,=r,r"(i32 %matrix.1812) #1
  %matrix.1829 = extractvalue { i32, i32, i32, i32 } %matrices.1828, 0
  %matrix.1830 = extractvalue { i32, i32, i32, i32 } %matrices.1828, 1
  %matrix.1831 = extractvalue { i32, i32, i32, i32 } %matrices.1828, 2
  %matrix.1832 = extractvalue { i32, i32, i32, i32 } %matrices.1828, 3
  %mma.1833 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1745, i32 %pair.1747, i32 %pair.1749, i32 %pair.1751, i32 %matrix.1814, i32 %matrix.1815, float %rescaled.1505, float %rescaled.1506, float %rescaled.1507, float %rescaled.1508) #1
  %acc.1834 = extractvalue { float, float, float, float } %mma.1833, 0
  %acc.1835 = extractvalue { float, float, float, float } %mma.1833, 1
  %acc.1836 = extractvalue { float, float, float, float } %mma.1833, 2
  %acc.1837 = extractvalue { float, float, float, float } %mma.1833, 3
  %mma.1838 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1777, i32 %pair.1779, i32 %pair.1781, i32 %pair.1783, i32 %matrix.1814, i32 %matrix.1815, float %rescaled.1513, float %rescaled.1514, float %rescaled.1515, float %rescaled.1516) #1
  %acc.1839 = extractvalue { float, float, float, float } %mma.1838, 0
  %acc.1840 = extractvalue { float, float, float, float } %mma.1838, 1
  %acc.1841 = extractvalue { float, float, float, float } %mma.1838, 2
  %acc.1842 = extractvalue { float, float, float, float } %mma.1838, 3
  %mma.1843 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1745, i32 %pair.1747, i32 %pair.1749, i32 %pair.1751, i32 %matrix.1816, i32 %matrix.1817, float %rescaled.1509, float %rescaled.1510, float %rescaled.1511, float %rescaled.1512) #1
  %acc.1844 = extractvalue { float, float, float, float } %mma.1843, 0
  %acc.1845 = extractvalue { float, float, float, float } %mma.1843, 1
  %acc.1846 = extractvalue { float, float, float, float } %mma.1843, 2
  %acc.1847 = extractvalue { float, float, float, float } %mma.1843, 3
  %mma.1848 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1777, i32 %pair.1779, i32 %pair.1781, i32 %pair.1783, i32 %matrix.1816, i32 %matrix.1817, float %rescaled.1517, float %rescaled.1518, float %rescaled.1519, float %rescaled.1520) #1
  %acc.1849 = extractvalue { float, float, float, float } %mma.1848, 0
  %acc.1850 = extractvalue { float, float, float, float } %mma.1848, 1
  %acc.1851 = extractvalue { float, float, float, float } %mma.1848, 2
  %acc.1852 = extractvalue { float, float, float, float } %mma.1848, 3
  %mma.1853 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1753, i32 %pair.1755, i32 %pair.1757, i32 %pair.1759, i32 %matrix.1819, i32 %matrix.1820, float %acc.1834, float %acc.1835, float %acc.1836, float %acc.1837) #1
  %acc.1854 = extractvalue { float, float, float, float } %mma.1853, 0
  %acc.1855 = extractvalue { float, float, float, float } %mma.1853, 1
  %acc.1856 = extractvalue { float, float, float, float } %mma.1853, 2
  %acc.1857 = extractvalue { float, float, float, float } %mma.1853, 3
  %mma.1858 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1785, i32 %pair.1787, i32 %pair.1789, i32 %pair.1791, i32 %matrix.1819, i32 %matrix.1820, float %acc.1839, float %acc.1840, float %acc.1841, float %acc.1842) #1
  %acc.1859 = extractvalue { float, float, float, float } %mma.1858, 0
  %acc.1860 = extractvalue { float, float, float, float } %mma.1858, 1
  %acc.1861 = extractvalue { float, float, float, float } %mma.1858, 2
  %acc.1862 = extractvalue { float, float, float, float } %mma.1858, 3
  %mma.1863 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1753, i32 %pair.1755, i32 %pair.1757, i32 %pair.1759, i32 %matrix.1821, i32 %matrix.1822, float %acc.1844, float %acc.1845, float %acc.1846, float %acc.1847) #1
  %acc.1864 = extractvalue { float, float, float, float } %mma.1863, 0
  %acc.1865 = extractvalue { float, float, float, float } %mma.1863, 1
  %acc.1866 = extractvalue { float, float, float, float } %mma.1863, 2
  %acc.1867 = extractvalue { float, float, float, float } %mma.1863, 3
  %mma.1868 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1785, i32 %pair.1787, i32 %pair.1789, i32 %pair.1791, i32 %matrix.1821, i32 %matrix.1822, float %acc.1849, float %acc.1850, float %acc.1851, float %acc.1852) #1
  %acc.1869 = extractvalue { float, float, float, float } %mma.1868, 0
  %acc.1870 = extractvalue { float, float, float, float } %mma.1868, 1
  %acc.1871 = extractvalue { float, float, float, float } %mma.1868, 2
  %acc.1872 = extractvalue { float, float, float, float } %mma.1868, 3
  %mma.1873 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1761, i32 %pair.1763, i32 %pair.1765, i32 %pair.1767, i32 %matrix.1824, i32 %matrix.1825, float %acc.1854, float %acc.1855, float %acc.1856, float %acc.1857) #1
  %acc.1874 = extractvalue { float, float, float, float } %mma.1873, 0
  %acc.1875 = extractvalue { float, float, float, float } %mma.1873, 1
  %acc.1876 = extractvalue { float, float, float, float } %mma.1873, 2
  %acc.1877 = extractvalue { float, float, float, float } %mma.1873, 3
  %mma.1878 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1793, i32 %pair.1795, i32 %pair.1797, i32 %pair.1799, i32 %matrix.1824, i32 %matrix.1825, float %acc.1859, float %acc.1860, float %acc.1861, float %acc.1862) #1
  %acc.1879 = extractvalue { float, float, float, float } %mma.1878, 0
  %acc.1880 = extractvalue { float, float, float, float } %mma.1878, 1
  %acc.1881 = extractvalue { float, float, float, float } %mma.1878, 2
  %acc.1882 = extractvalue { float, float, float, float } %mma.1878, 3
  %mma.1883 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1761, i32 %pair.1763, i32 %pair.1765, i32 %pair.1767, i32 %matrix.1826, i32 %matrix.1827, float %acc.1864, float %acc.1865, float %acc.1866, float %acc.1867) #1
  %acc.1884 = extractvalue { float, float, float, float } %mma.1883, 0
  %acc.1885 = extractvalue { float, float, float, float } %mma.1883, 1
  %acc.1886 = extractvalue { float, float, float, float } %mma.1883, 2
  %acc.1887 = extractvalue { float, float, float, float } %mma.1883, 3
  %mma.1888 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1793, i32 %pair.1795, i32 %pair.1797, i32 %pair.1799, i32 %matrix.1826, i32 %matrix.1827, float %acc.1869, float %acc.1870, float %acc.1871, float %acc.1872) #1
  %acc.1889 = extractvalue { float, float, float, float } %mma.1888, 0
  %acc.1890 = extractvalue { float, float, float, float } %mma.1888, 1
  %acc.1891 = extractvalue { float, float, float, float } %mma.1888, 2
  %acc.1892 = extractvalue { float, float, float, float } %mma.1888, 3
  %mma.1893 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1769, i32 %pair.1771, i32 %pair.1773, i32 %pair.1775, i32 %matrix.1829, i32 %matrix.1830, float %acc.1874, float %acc.1875, float %acc.1876, float %acc.1877) #1
  %acc.1894 = extractvalue { float, float, float, float } %mma.1893, 0
  %acc.1895 = extractvalue { float, float, float, float } %mma.1893, 1
  %acc.1896 = extractvalue { float, float, float, float } %mma.1893, 2
  %acc.1897 = extractvalue { float, float, float, float } %mma.1893, 3
  %mma.1898 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1801, i32 %pair.1803, i32 %pair.1805, i32 %pair.1807, i32 %matrix.1829, i32 %matrix.1830, float %acc.1879, float %acc.1880, float %acc.1881, float %acc.1882) #1
  %acc.1899 = extractvalue { float, float, float, float } %mma.1898, 0
  %acc.1900 = extractvalue { float, float, float, float } %mma.1898, 1
  %acc.1901 = extractvalue { float, float, float, float } %mma.1898, 2
  %acc.1902 = extractvalue { float, float, float, float } %mma.1898, 3
  %mma.1903 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1769, i32 %pair.1771, i32 %pair.1773, i32 %pair.1775, i32 %matrix.1831, i32 %matrix.1832, float %acc.1884, float %acc.1885, float %acc.1886, float %acc.1887) #1
  %acc.1904 = extractvalue { float, float, float, float } %mma.1903, 0
  %acc.1905 = extractvalue { float, float, float, float } %mma.1903, 1
  %acc.1906 = extractvalue { float, float, float, float } %mma.1903, 2
  %acc.1907 = extractvalue { float, float, float, float } %mma.1903, 3
  %mma.1908 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1801, i32 %pair.1803, i32 %pair.1805, i32 %pair.1807, i32 %matrix.1831, i32 %matrix.1832, float %acc.1889, float %acc.1890, float %acc.1891, float %acc.1892) #1
  %acc.1909 = extractvalue { float, float, float, float } %mma.1908, 0
  %acc.1910 = extractvalue { float, float, float, float } %mma.1908, 1
  %acc.1911 = extractvalue { float, float, float, float } %mma.1908, 2
  %acc.1912 = extractvalue { float, float, float, float } %mma.1908, 3
  %next.1913 = add nsw i32 %J.924, 1
  br label %for.923, !llvm.loop !0
for.923.done:
  %quad.1914 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %carried.929, i32 2, i32 31)
  %sum.1915 = fadd float %carried.929, %quad.1914
  %quad.1916 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1915, i32 1, i32 31)
  %sum.1917 = fadd float %sum.1915, %quad.1916
  %quad.1918 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %carried.930, i32 2, i32 31)
  %sum.1919 = fadd float %carried.930, %quad.1918
  %quad.1920 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1919, i32 1, i32 31)
  %sum.1921 = fadd float %sum.1919, %quad.1920
  %quad.1922 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %carried.931, i32 2, i32 31)
  %sum.1923 = fadd float %carried.931, %quad.1922
  %quad.1924 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1923, i32 1, i32 31)
  %sum.1925 = fadd float %sum.1923, %quad.1924
  %quad.1926 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %carried.932, i32 2, i32 31)
  %sum.1927 = fadd float %carried.932, %quad.1926
  %quad.1928 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1927, i32 1, i32 31)
  %sum.1929 = fadd float %sum.1927, %quad.1928
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  %f.1930 = fmul float %carried.925, 0x3FE62E4300000000
  %bits.1931 = bitcast float %sum.1917 to i32
  %bits.1932 = sub i32 %bits.1931, 1059760811
  %bits.1933 = and i32 %bits.1932, -8388608
  %bits.1934 = sub i32 %bits.1931, %bits.1933
  %f.1935 = bitcast i32 %bits.1934 to float
  %f.1936 = fadd float %f.1935, 0xBFF0000000000000
  %f.1937 = sitofp i32 %bits.1933 to float
  %f.1938 = fmul float %f.1937, 0x3E80000000000000
  %f.1939 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.1936, float 0xBFBFCD0360000000)
  %f.1940 = call float @llvm.fma.f32(float %f.1939, float %f.1936, float 0x3FBBF1AF00000000)
  %f.1941 = call float @llvm.fma.f32(float %f.1940, float %f.1936, float 0xBFBF758960000000)
  %f.1942 = call float @llvm.fma.f32(float %f.1941, float %f.1936, float 0x3FC24B28C0000000)
  %f.1943 = call float @llvm.fma.f32(float %f.1942, float %f.1936, float 0xBFC5578320000000)
  %f.1944 = call float @llvm.fma.f32(float %f.1943, float %f.1936, float 0x3FC9999540000000)
  %f.1945 = call float @llvm.fma.f32(float %f.1944, float %f.1936, float 0xBFCFFFFB60000000)
  %f.1946 = call float @llvm.fma.f32(float %f.1945, float %f.1936, float 0x3FD5555560000000)
  %f.1947 = call float @llvm.fma.f32(float %f.1946, float %f.1936, float 0xBFE0000000000000)
  %f.1948 = fmul float %f.1936, %f.1936
  %f.1949 = call float @llvm.fma.f32(float %f.1947, float %f.1948, float %f.1936)
  %f.1950 = call float @llvm.fma.f32(float %f.1938, float 0x3FE62E4300000000, float %f.1949)
  %i.1951 = fcmp olt float %sum.1917, 0x0000000000000000
  %f.1952 = select i1 %i.1951, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.1953 = fcmp olt float %sum.1917, 0x7FF0000000000000
  %f.1954 = select i1 %i.1953, float %f.1950, float %sum.1917
  %i.1955 = fcmp olt float %sum.1917, 0x3810000000000000
  %f.1956 = select i1 %i.1955, float %f.1952, float %f.1954
  %f.1957 = fadd float %f.1930, %f.1956
  %f.1958 = fmul float %carried.926, 0x3FE62E4300000000
  %bits.1959 = bitcast float %sum.1921 to i32
  %bits.1960 = sub i32 %bits.1959, 1059760811
  %bits.1961 = and i32 %bits.1960, -8388608
  %bits.1962 = sub i32 %bits.1959, %bits.1961
  %f.1963 = bitcast i32 %bits.1962 to float
  %f.1964 = fadd float %f.1963, 0xBFF0000000000000
  %f.1965 = sitofp i32 %bits.1961 to float
  %f.1966 = fmul float %f.1965, 0x3E80000000000000
  %f.1967 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.1964, float 0xBFBFCD0360000000)
  %f.1968 = call float @llvm.fma.f32(float %f.1967, float %f.1964, float 0x3FBBF1AF00000000)
  %f.1969 = call float @llvm.fma.f32(float %f.1968, float %f.1964, float 0xBFBF758960000000)
  %f.1970 = call float @llvm.fma.f32(float %f.1969, float %f.1964, float 0x3FC24B28C0000000)
  %f.1971 = call float @llvm.fma.f32(float %f.1970, float %f.1964, float 0xBFC5578320000000)
  %f.1972 = call float @llvm.fma.f32(float %f.1971, float %f.1964, float 0x3FC9999540000000)
  %f.1973 = call float @llvm.fma.f32(float %f.1972, float %f.1964, float 0xBFCFFFFB60000000)
  %f.1974 = call float @llvm.fma.f32(float %f.1973, float %f.1964, float 0x3FD5555560000000)
  %f.1975 = call float @llvm.fma.f32(float %f.1974, float %f.1964, float 0xBFE0000000000000)
  %f.1976 = fmul float %f.1964, %f.1964
  %f.1977 = call float @llvm.fma.f32(float %f.1975, float %f.1976, float %f.1964)
  %f.1978 = call float @llvm.fma.f32(float %f.1966, float 0x3FE62E4300000000, float %f.1977)
  %i.1979 = fcmp olt float %sum.1921, 0x0000000000000000
  %f.1980 = select i1 %i.1979, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.1981 = fcmp olt float %sum.1921, 0x7FF0000000000000
  %f.1982 = select i1 %i.1981, float %f.1978, float %sum.1921
  %i.1983 = fcmp olt float %sum.1921, 0x3810000000000000
  %f.1984 = select i1 %i.1983, float %f.1980, float %f.1982
  %f.1985 = fadd float %f.1958, %f.1984
  %f.1986 = fmul float %carried.927, 0x3FE62E4300000000
  %bits.1987 = bitcast float %sum.1925 to i32
  %bits.1988 = sub i32 %bits.1987, 1059760811
  %bits.1989 = and i32 %bits.1988, -8388608
  %bits.1990 = sub i32 %bits.1987, %bits.1989
  %f.1991 = bitcast i32 %bits.1990 to float
  %f.1992 = fadd float %f.1991, 0xBFF0000000000000
  %f.1993 = sitofp i32 %bits.1989 to float
  %f.1994 = fmul float %f.1993, 0x3E80000000000000
  %f.1995 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.1992, float 0xBFBFCD0360000000)
  %f.1996 = call float @llvm.fma.f32(float %f.1995, float %f.1992, float 0x3FBBF1AF00000000)
  %f.1997 = call float @llvm.fma.f32(float %f.1996, float %f.1992, float 0xBFBF758960000000)
  %f.1998 = call float @llvm.fma.f32(float %f.1997, float %f.1992, float 0x3FC24B28C0000000)
  %f.1999 = call float @llvm.fma.f32(float %f.1998, float %f.1992, float 0xBFC5578320000000)
  %f.2000 = call float @llvm.fma.f32(float %f.1999, float %f.1992, float 0x3FC9999540000000)
  %f.2001 = call float @llvm.fma.f32(float %f.2000, float %f.1992, float 0xBFCFFFFB60000000)
  %f.2002 = call float @llvm.fma.f32(float %f.2001, float %f.1992, float 0x3FD5555560000000)
  %f.2003 = call float @llvm.fma.f32(float %f.2002, float %f.1992, float 0xBFE0000000000000)
  %f.2004 = fmul float %f.1992, %f.1992
  %f.2005 = call float @llvm.fma.f32(float %f.2003, float %f.2004, float %f.1992)
  %f.2006 = call float @llvm.fma.f32(float %f.1994, float 0x3FE62E4300000000, float %f.2005)
  %i.2007 = fcmp olt float %sum.1925, 0x0000000000000000
  %f.2008 = select i1 %i.2007, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.2009 = fcmp olt float %sum.1925, 0x7FF0000000000000
  %f.2010 = select i1 %i.2009, float %f.2006, float %sum.1925
  %i.2011 = fcmp olt float %sum.1925, 0x3810000000000000
  %f.2012 = select i1 %i.2011, float %f.2008, float %f.2010
  %f.2013 = fadd float %f.1986, %f.2012
  %f.2014 = fmul float %carried.928, 0x3FE62E4300000000
  %bits.2015 = bitcast float %sum.1929 to i32
  %bits.2016 = sub i32 %bits.2015, 1059760811
  %bits.2017 = and i32 %bits.2016, -8388608
  %bits.2018 = sub i32 %bits.2015, %bits.2017
  %f.2019 = bitcast i32 %bits.2018 to float
  %f.2020 = fadd float %f.2019, 0xBFF0000000000000
  %f.2021 = sitofp i32 %bits.2017 to float
  %f.2022 = fmul float %f.2021, 0x3E80000000000000
  %f.2023 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.2020, float 0xBFBFCD0360000000)
  %f.2024 = call float @llvm.fma.f32(float %f.2023, float %f.2020, float 0x3FBBF1AF00000000)
  %f.2025 = call float @llvm.fma.f32(float %f.2024, float %f.2020, float 0xBFBF758960000000)
  %f.2026 = call float @llvm.fma.f32(float %f.2025, float %f.2020, float 0x3FC24B28C0000000)
  %f.2027 = call float @llvm.fma.f32(float %f.2026, float %f.2020, float 0xBFC5578320000000)
  %f.2028 = call float @llvm.fma.f32(float %f.2027, float %f.2020, float 0x3FC9999540000000)
  %f.2029 = call float @llvm.fma.f32(float %f.2028, float %f.2020, float 0xBFCFFFFB60000000)
  %f.2030 = call float @llvm.fma.f32(float %f.2029, float %f.2020, float 0x3FD5555560000000)
  %f.2031 = call float @llvm.fma.f32(float %f.2030, float %f.2020, float 0xBFE0000000000000)
  %f.2032 = fmul float %f.2020, %f.2020
  %f.2033 = call float @llvm.fma.f32(float %f.2031, float %f.2032, float %f.2020)
  %f.2034 = call float @llvm.fma.f32(float %f.2022, float 0x3FE62E4300000000, float %f.2033)
  %i.2035 = fcmp olt float %sum.1929, 0x0000000000000000
  %f.2036 = select i1 %i.2035, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.2037 = fcmp olt float %sum.1929, 0x7FF0000000000000
  %f.2038 = select i1 %i.2037, float %f.2034, float %sum.1929
  %i.2039 = fcmp olt float %sum.1929, 0x3810000000000000
  %f.2040 = select i1 %i.2039, float %f.2036, float %f.2038
  %f.2041 = fadd float %f.2014, %f.2040
  %f.2042 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %sum.1917)
  %f.2043 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %sum.1921)
  %f.2044 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %sum.1925)
  %f.2045 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %sum.1929)
  %i.2046 = fcmp oeq float %sum.1917, 0x0000000000000000
  %f.2047 = fmul float %carried.933, %f.2042
  %f.2048 = select i1 %i.2046, float 0x0000000000000000, float %f.2047
  %f.2049 = fmul float %carried.934, %f.2042
  %f.2050 = select i1 %i.2046, float 0x0000000000000000, float %f.2049
  %i.2051 = fcmp oeq float %sum.1921, 0x0000000000000000
  %f.2052 = fmul float %carried.935, %f.2043
  %f.2053 = select i1 %i.2051, float 0x0000000000000000, float %f.2052
  %f.2054 = fmul float %carried.936, %f.2043
  %f.2055 = select i1 %i.2051, float 0x0000000000000000, float %f.2054
  %f.2056 = fmul float %carried.937, %f.2042
  %f.2057 = select i1 %i.2046, float 0x0000000000000000, float %f.2056
  %f.2058 = fmul float %carried.938, %f.2042
  %f.2059 = select i1 %i.2046, float 0x0000000000000000, float %f.2058
  %f.2060 = fmul float %carried.939, %f.2043
  %f.2061 = select i1 %i.2051, float 0x0000000000000000, float %f.2060
  %f.2062 = fmul float %carried.940, %f.2043
  %f.2063 = select i1 %i.2051, float 0x0000000000000000, float %f.2062
  %i.2064 = fcmp oeq float %sum.1925, 0x0000000000000000
  %f.2065 = fmul float %carried.941, %f.2044
  %f.2066 = select i1 %i.2064, float 0x0000000000000000, float %f.2065
  %f.2067 = fmul float %carried.942, %f.2044
  %f.2068 = select i1 %i.2064, float 0x0000000000000000, float %f.2067
  %i.2069 = fcmp oeq float %sum.1929, 0x0000000000000000
  %f.2070 = fmul float %carried.943, %f.2045
  %f.2071 = select i1 %i.2069, float 0x0000000000000000, float %f.2070
  %f.2072 = fmul float %carried.944, %f.2045
  %f.2073 = select i1 %i.2069, float 0x0000000000000000, float %f.2072
  %f.2074 = fmul float %carried.945, %f.2044
  %f.2075 = select i1 %i.2064, float 0x0000000000000000, float %f.2074
  %f.2076 = fmul float %carried.946, %f.2044
  %f.2077 = select i1 %i.2064, float 0x0000000000000000, float %f.2076
  %f.2078 = fmul float %carried.947, %f.2045
  %f.2079 = select i1 %i.2069, float 0x0000000000000000, float %f.2078
  %f.2080 = fmul float %carried.948, %f.2045
  %f.2081 = select i1 %i.2069, float 0x0000000000000000, float %f.2080
  %kept.2082 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12312), align 8
  %i.2083 = sext i32 %kept.2082 to i64
  %along.2084 = mul i64 %i.2083, %strided.out.stride0
  %kept.2085 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12304), align 8
  %i.2086 = sext i32 %kept.2085 to i64
  %along.2087 = mul i64 %i.2086, %strided.out.stride1
  %start.2088 = add i64 %along.2084, %along.2087
  %kept.2089 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12296), align 8
  %i.2090 = mul i32 %kept.2089, 128
  %i.2091 = mul i32 32, %warp
  %i.2092 = add i32 %i.2090, %i.2091
  %row.2093 = add i32 %i.2092, %row.63
  %row.2094 = add i32 %row.2093, 0
  %row.2095 = zext i32 %row.2094 to i64
  %kept.2096 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2097 = sext i32 %kept.2096 to i64
  %inside.2098 = icmp slt i64 %row.2095, %i.2097
  br i1 %inside.2098, label %write.2099, label %write.2099.end
write.2099:
  %along.2100 = mul i64 %row.2095, %strided.out.stride2
  %line.2101 = add i64 %start.2088, %along.2100
  %column.2102 = zext i32 %column.64 to i64
  %element.2103 = add i64 %line.2101, %column.2102
  %at.2104 = getelementptr i16, ptr addrspace(1) %strided.out, i64 %element.2103
  %pair.2105 = getelementptr i8, ptr addrspace(1) %at.2104, i64 0
  %pair.2106 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.2050, float %f.2048)
  %pair.2107 = bitcast <2 x half> %pair.2106 to i32
  store i32 %pair.2107, ptr addrspace(1) %pair.2105, align 4
  %pair.2108 = getelementptr i8, ptr addrspace(1) %at.2104, i64 16
  %pair.2109 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.2059, float %f.2057)
  %pair.2110 = bitcast <2 x half> %pair.2109 to i32
  store i32 %pair.2110, ptr addrspace(1) %pair.2108, align 4
  br label %write.2099.end
write.2099.end:
  %kept.2111 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12296), align 8
  %i.2112 = mul i32 %kept.2111, 128
  %i.2113 = mul i32 32, %warp
  %i.2114 = add i32 %i.2112, %i.2113
  %row.2115 = add i32 %i.2114, %row.63
  %row.2116 = add i32 %row.2115, 8
  %row.2117 = zext i32 %row.2116 to i64
  %kept.2118 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2119 = sext i32 %kept.2118 to i64
  %inside.2120 = icmp slt i64 %row.2117, %i.2119
  br i1 %inside.2120, label %write.2121, label %write.2121.end
write.2121:
  %along.2122 = mul i64 %row.2117, %strided.out.stride2
  %line.2123 = add i64 %start.2088, %along.2122
  %column.2124 = zext i32 %column.64 to i64
  %element.2125 = add i64 %line.2123, %column.2124
  %at.2126 = getelementptr i16, ptr addrspace(1) %strided.out, i64 %element.2125
  %pair.2127 = getelementptr i8, ptr addrspace(1) %at.2126, i64 0
  %pair.2128 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.2055, float %f.2053)
  %pair.2129 = bitcast <2 x half> %pair.2128 to i32
  store i32 %pair.2129, ptr addrspace(1) %pair.2127, align 4
  %pair.2130 = getelementptr i8, ptr addrspace(1) %at.2126, i64 16
  %pair.2131 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.2063, float %f.2061)
  %pair.2132 = bitcast <2 x half> %pair.2131 to i32
  store i32 %pair.2132, ptr addrspace(1) %pair.2130, align 4
  br label %write.2121.end
write.2121.end:
  %kept.2133 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12296), align 8
  %i.2134 = mul i32 %kept.2133, 128
  %i.2135 = mul i32 32, %warp
  %i.2136 = add i32 %i.2134, %i.2135
  %row.2137 = add i32 %i.2136, %row.63
  %row.2138 = add i32 %row.2137, 16
  %row.2139 = zext i32 %row.2138 to i64
  %kept.2140 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2141 = sext i32 %kept.2140 to i64
  %inside.2142 = icmp slt i64 %row.2139, %i.2141
  br i1 %inside.2142, label %write.2143, label %write.2143.end
write.2143:
  %along.2144 = mul i64 %row.2139, %strided.out.stride2
  %line.2145 = add i64 %start.2088, %along.2144
  %column.2146 = zext i32 %column.64 to i64
  %element.2147 = add i64 %line.2145, %column.2146
  %at.2148 = getelementptr i16, ptr addrspace(1) %strided.out, i64 %element.2147
  %pair.2149 = getelementptr i8, ptr addrspace(1) %at.2148, i64 0
  %pair.2150 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.2068, float %f.2066)
  %pair.2151 = bitcast <2 x half> %pair.2150 to i32
  store i32 %pair.2151, ptr addrspace(1) %pair.2149, align 4
  %pair.2152 = getelementptr i8, ptr addrspace(1) %at.2148, i64 16
  %pair.2153 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.2077, float %f.2075)
  %pair.2154 = bitcast <2 x half> %pair.2153 to i32
  store i32 %pair.2154, ptr addrspace(1) %pair.2152, align 4
  br label %write.2143.end
write.2143.end:
  %kept.2155 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12296), align 8
  %i.2156 = mul i32 %kept.2155, 128
  %i.2157 = mul i32 32, %warp
  %i.2158 = add i32 %i.2156, %i.2157
  %row.2159 = add i32 %i.2158, %row.63
  %row.2160 = add i32 %row.2159, 24
  %row.2161 = zext i32 %row.2160 to i64
  %kept.2162 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2163 = sext i32 %kept.2162 to i64
  %inside.2164 = icmp slt i64 %row.2161, %i.2163
  br i1 %inside.2164, label %write.2165, label %write.2165.end
write.2165:
  %along.2166 = mul i64 %row.2161, %strided.out.stride2
  %line.2167 = add i64 %start.2088, %along.2166
  %column.2168 = zext i32 %column.64 to i64
  %element.2169 = add i64 %line.2167, %column.2168
  %at.2170 = getelementptr i16, ptr addrspace(1) %strided.out, i64 %element.2169
  %pair.2171 = getelementptr i8, ptr addrspace(1) %at.2170, i64 0
  %pair.2172 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.2073, float %f.2071)
  %pair.2173 = bitcast <2 x half> %pair.2172 to i32
  store i32 %pair.2173, ptr addrspace(1) %pair.2171, align 4
  %pair.2174 = getelementptr i8, ptr addrspace(1) %at.2170, i64 16
  %pair.2175 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.2081, float %f.2079)
  %pair.2176 = bitcast <2 x half> %pair.2175 to i32
  store i32 %pair.2176, ptr addrspace(1) %pair.2174, align 4
  br label %write.2165.end
write.2165.end:
  %kept.2177 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12312), align 8
  %i.2178 = sext i32 %kept.2177 to i64
  %kept.2179 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12384), align 8
  %kept.2180 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2181 = sext i32 %kept.2179 to i64
  %i.2182 = sext i32 %kept.2180 to i64
  %i.2183 = mul i64 %i.2181, %i.2182
  %along.2184 = mul i64 %i.2178, %i.2183
  %kept.2185 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12304), align 8
  %i.2186 = sext i32 %kept.2185 to i64
  %kept.2187 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2188 = sext i32 %kept.2187 to i64
  %along.2189 = mul i64 %i.2186, %i.2188
  %start.2190 = add i64 %along.2184, %along.2189
  %wanted.2191 = icmp ne ptr addrspace(1) %global.lse, null
  %leader.2192 = and i1 %wanted.2191, %quad.leader.65
  %kept.2193 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12296), align 8
  %i.2194 = mul i32 %kept.2193, 128
  %i.2195 = mul i32 32, %warp
  %i.2196 = add i32 %i.2194, %i.2195
  %row.2197 = add i32 %i.2196, %row.63
  %row.2198 = add i32 %row.2197, 0
  %row.2199 = zext i32 %row.2198 to i64
  %kept.2200 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2201 = sext i32 %kept.2200 to i64
  %inside.2202 = icmp slt i64 %row.2199, %i.2201
  %writes.2203 = and i1 %inside.2202, %leader.2192
  br i1 %writes.2203, label %write.2204, label %write.2204.end
write.2204:
  %element.2205 = add i64 %start.2190, %row.2199
  %at.2206 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.2205
  store float %f.1957, ptr addrspace(1) %at.2206, align 4
  br label %write.2204.end
write.2204.end:
  %kept.2207 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12296), align 8
  %i.2208 = mul i32 %kept.2207, 128
  %i.2209 = mul i32 32, %warp
  %i.2210 = add i32 %i.2208, %i.2209
  %row.2211 = add i32 %i.2210, %row.63
  %row.2212 = add i32 %row.2211, 8
  %row.2213 = zext i32 %row.2212 to i64
  %kept.2214 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2215 = sext i32 %kept.2214 to i64
  %inside.2216 = icmp slt i64 %row.2213, %i.2215
  %writes.2217 = and i1 %inside.2216, %leader.2192
  br i1 %writes.2217, label %write.2218, label %write.2218.end
write.2218:
  %element.2219 = add i64 %start.2190, %row.2213
  %at.2220 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.2219
  store float %f.1985, ptr addrspace(1) %at.2220, align 4
  br label %write.2218.end
write.2218.end:
  %kept.2221 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12296), align 8
  %i.2222 = mul i32 %kept.2221, 128
  %i.2223 = mul i32 32, %warp
  %i.2224 = add i32 %i.2222, %i.2223
  %row.2225 = add i32 %i.2224, %row.63
  %row.2226 = add i32 %row.2225, 16
  %row.2227 = zext i32 %row.2226 to i64
  %kept.2228 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2229 = sext i32 %kept.2228 to i64
  %inside.2230 = icmp slt i64 %row.2227, %i.2229
  %writes.2231 = and i1 %inside.2230, %leader.2192
  br i1 %writes.2231, label %write.2232, label %write.2232.end
write.2232:
  %element.2233 = add i64 %start.2190, %row.2227
  %at.2234 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.2233
  store float %f.2013, ptr addrspace(1) %at.2234, align 4
  br label %write.2232.end
write.2232.end:
  %kept.2235 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12296), align 8
  %i.2236 = mul i32 %kept.2235, 128
  %i.2237 = mul i32 32, %warp
  %i.2238 = add i32 %i.2236, %i.2237
  %row.2239 = add i32 %i.2238, %row.63
  %row.2240 = add i32 %row.2239, 24
  %row.2241 = zext i32 %row.2240 to i64
  %kept.2242 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 12392), align 8
  %i.2243 = sext i32 %kept.2242 to i64
  %inside.2244 = icmp slt i64 %row.2241, %i.2243
  %writes.2245 = and i1 %inside.2244, %leader.2192
  br i1 %writes.2245, label %write.2246, label %write.2246.end
write.2246:
  %element.2247 = add i64 %start.2190, %row.2241
  %at.2248 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.2247
  store float %f.2041, ptr addrspace(1) %at.2248, align 4
  br label %write.2246.end
write.2246.end:
  ret void
}

declare <2 x half> @llvm.nvvm.ff2f16x2.rn(float, float)
declare float @llvm.fma.f32(float, float, float)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.minimum.f32(float, float)
declare float @llvm.nvvm.div.full.ftz(float, float)
declare float @llvm.nvvm.ex2.approx.ftz.f32(float)
declare float @llvm.nvvm.shfl.sync.bfly.f32(i32, float, i32, i32)
declare i1 @llvm.nvvm.vote.all.sync(i32, i1)
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.z()
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @llvm.nvvm.shfl.sync.idx.i32(i32, i32, i32, i32)
declare i32 @llvm.smax.i32(i32, i32)
declare i32 @llvm.smin.i32(i32, i32)
declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32)
declare void @llvm.nvvm.barrier.cta.sync.aligned.count(i32, i32)

attributes #0 = { nounwind "nvvm.maxntid"="128" "nvvm.minctasm"="3" "denormal-fp-math-f32"="preserve-sign" }
attributes #1 = { convergent nounwind }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{}
