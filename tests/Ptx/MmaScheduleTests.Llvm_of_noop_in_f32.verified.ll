; noop.forward for sm_80
target triple = "nvptx64-nvidia-cuda"

@smem = external addrspace(3) global [0 x i8], align 1024

define ptx_kernel void @noop_forward(
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
  %i.3 = add i32 %scalar.M, 63
  %i.4 = ashr i32 %i.3, 6
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
  %i.28 = call i32 @llvm.smax.i32(i32 %i.27, i32 0)
  %i.29 = ashr i32 %key_length.17, 6
  %i.30 = call i32 @llvm.smin.i32(i32 %i.28, i32 %i.29)
  %i.31 = call i32 @llvm.smax.i32(i32 %i.30, i32 0)
  %first.32 = icmp eq i32 %thread, 0
  br i1 %first.32, label %start.scalars, label %started.scalars
start.scalars:
  store i32 %i.4, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15360), align 8
  store i32 %i.7, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15368), align 8
  store i32 %i.9, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15376), align 8
  store i32 %i.11, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15384), align 8
  store i32 %i.13, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15392), align 8
  store i32 %key_length.17, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15400), align 8
  store i32 %key_offset.21, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15408), align 8
  store i32 %query_offset.25, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15416), align 8
  store i32 %i.28, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15424), align 8
  store i32 %i.31, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15432), align 8
  store i32 %scalar.B, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15440), align 8
  store i32 %scalar.Hk, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15448), align 8
  store i32 %scalar.Hq, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15456), align 8
  store i32 %scalar.M, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15464), align 8
  store i32 %scalar.N, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15472), align 8
  br label %started.scalars
started.scalars:
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  br label %role.warps
role.warps:
  %lane.33 = and i32 %thread, 31
  %warp.34 = lshr i32 %thread, 5
  %group.35 = lshr i32 %lane.33, 2
  %quad.36 = and i32 %lane.33, 3
  %row.37 = add i32 0, %group.35
  %column.38 = shl i32 %quad.36, 1
  %quad.leader.39 = icmp eq i32 %quad.36, 0
  %unit.40 = urem i32 %thread, 4
  %row.41 = udiv i32 %thread, 4
  %column.42 = mul i32 %unit.40, 4
  %kept.43 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15368), align 8
  %i.44 = mul i32 %kept.43, 64
  %row.45 = add i32 %i.44, %row.41
  %kept.46 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15384), align 8
  %i.47 = sext i32 %kept.46 to i64
  %along.48 = mul i64 %i.47, %strided.q.stride0
  %kept.49 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15376), align 8
  %i.50 = sext i32 %kept.49 to i64
  %along.51 = mul i64 %i.50, %strided.q.stride1
  %start.52 = add i64 %along.48, %along.51
  %row.53 = sext i32 %row.45 to i64
  %along.54 = mul i64 %row.53, %strided.q.stride2
  %line.55 = add i64 %start.52, %along.54
  %column.56 = zext i32 %column.42 to i64
  %element.57 = add i64 %line.55, %column.56
  %from.58 = getelementptr i32, ptr addrspace(1) %strided.q, i64 %element.57
  %rows.59 = sub i32 %scalar.M, %row.45
  %step.60 = mul i64 %strided.q.stride2, 32
  %to.61 = mul i32 %row.41, 80
  %to.62 = mul i32 %unit.40, 16
  %to.63 = add i32 %to.61, %to.62
  %to.64 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.63
  %inside.65 = icmp sgt i32 %rows.59, 0
  %bytes.66 = select i1 %inside.65, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.64, ptr addrspace(1) %from.58, i32 %bytes.66) #1
  %from.67 = getelementptr i32, ptr addrspace(1) %from.58, i64 %step.60
  %inside.68 = icmp sgt i32 %rows.59, 32
  %bytes.69 = select i1 %inside.68, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+2560], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.64, ptr addrspace(1) %from.67, i32 %bytes.69) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %unit.70 = urem i32 %thread, 4
  %row.71 = udiv i32 %thread, 4
  %column.72 = mul i32 %unit.70, 4
  %i.73 = mul i32 0, 64
  %row.74 = add i32 %i.73, %row.71
  %kept.75 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15424), align 8
  %i.76 = icmp slt i32 0, %kept.75
  %kept.77 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15400), align 8
  %i.78 = select i1 %i.76, i32 %kept.77, i32 0
  %kept.79 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15384), align 8
  %i.80 = sext i32 %kept.79 to i64
  %along.81 = mul i64 %i.80, %strided.k.stride0
  %kept.82 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15392), align 8
  %i.83 = sext i32 %kept.82 to i64
  %along.84 = mul i64 %i.83, %strided.k.stride1
  %start.85 = add i64 %along.81, %along.84
  %row.86 = sext i32 %row.74 to i64
  %along.87 = mul i64 %row.86, %strided.k.stride2
  %line.88 = add i64 %start.85, %along.87
  %column.89 = zext i32 %column.72 to i64
  %element.90 = add i64 %line.88, %column.89
  %from.91 = getelementptr i32, ptr addrspace(1) %strided.k, i64 %element.90
  %rows.92 = sub i32 %i.78, %row.74
  %step.93 = mul i64 %strided.k.stride2, 32
  %to.94 = mul i32 %row.71, 80
  %to.95 = mul i32 %unit.70, 16
  %to.96 = add i32 %to.94, %to.95
  %to.97 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.96
  %inside.98 = icmp sgt i32 %rows.92, 0
  %bytes.99 = select i1 %inside.98, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+5120], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.97, ptr addrspace(1) %from.91, i32 %bytes.99) #1
  %from.100 = getelementptr i32, ptr addrspace(1) %from.91, i64 %step.93
  %inside.101 = icmp sgt i32 %rows.92, 32
  %bytes.102 = select i1 %inside.101, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+7680], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.97, ptr addrspace(1) %from.100, i32 %bytes.102) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  br label %for.103
for.103:
  %J.104 = phi i32 [ 0, %role.warps ], [ %next.1546, %rescale.763.end ]
  %carried.106 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.749, %rescale.763.end ]
  %carried.107 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.750, %rescale.763.end ]
  %carried.108 = phi float [ 0x0000000000000000, %role.warps ], [ %f.878, %rescale.763.end ]
  %carried.109 = phi float [ 0x0000000000000000, %role.warps ], [ %f.880, %rescale.763.end ]
  %carried.110 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1517, %rescale.763.end ]
  %carried.111 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1518, %rescale.763.end ]
  %carried.112 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1519, %rescale.763.end ]
  %carried.113 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1520, %rescale.763.end ]
  %carried.114 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1542, %rescale.763.end ]
  %carried.115 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1543, %rescale.763.end ]
  %carried.116 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1544, %rescale.763.end ]
  %carried.117 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1545, %rescale.763.end ]
  %kept.105 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15432), align 8
  %for.103.more = icmp slt i32 %J.104, %kept.105
  br i1 %for.103.more, label %for.103.body, label %for.103.done
for.103.body:
  %thread.118 = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 %thread, i32 0, i32 31)
  %lane.119 = and i32 %thread.118, 31
  %warp.120 = lshr i32 %thread.118, 5
  %group.121 = lshr i32 %lane.119, 2
  %quad.122 = and i32 %lane.119, 3
  %row.123 = add i32 0, %group.121
  %column.124 = shl i32 %quad.122, 1
  %quad.leader.125 = icmp eq i32 %quad.122, 0
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.126 = urem i32 %thread.118, 4
  %row.127 = udiv i32 %thread.118, 4
  %column.128 = mul i32 %unit.126, 4
  %i.129 = mul i32 %J.104, 64
  %row.130 = add i32 %i.129, %row.127
  %kept.131 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15424), align 8
  %i.132 = icmp slt i32 %J.104, %kept.131
  %kept.133 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15400), align 8
  %i.134 = select i1 %i.132, i32 %kept.133, i32 0
  %kept.135 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15384), align 8
  %i.136 = sext i32 %kept.135 to i64
  %along.137 = mul i64 %i.136, %strided.v.stride0
  %kept.138 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15392), align 8
  %i.139 = sext i32 %kept.138 to i64
  %along.140 = mul i64 %i.139, %strided.v.stride1
  %start.141 = add i64 %along.137, %along.140
  %row.142 = sext i32 %row.130 to i64
  %along.143 = mul i64 %row.142, %strided.v.stride2
  %line.144 = add i64 %start.141, %along.143
  %column.145 = zext i32 %column.128 to i64
  %element.146 = add i64 %line.144, %column.145
  %from.147 = getelementptr i32, ptr addrspace(1) %strided.v, i64 %element.146
  %rows.148 = sub i32 %i.134, %row.130
  %step.149 = mul i64 %strided.v.stride2, 32
  %to.150 = mul i32 %row.127, 80
  %to.151 = mul i32 %unit.126, 16
  %to.152 = add i32 %to.150, %to.151
  %to.153 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.152
  %inside.154 = icmp sgt i32 %rows.148, 0
  %bytes.155 = select i1 %inside.154, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+10240], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.153, ptr addrspace(1) %from.147, i32 %bytes.155) #1
  %from.156 = getelementptr i32, ptr addrspace(1) %from.147, i64 %step.149
  %inside.157 = icmp sgt i32 %rows.148, 32
  %bytes.158 = select i1 %inside.157, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+12800], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.153, ptr addrspace(1) %from.156, i32 %bytes.158) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.159 = mul i32 16, %warp
  %bytes.160 = mul i32 %i.159, 80
  %address.161 = add i32 %bytes.160, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.162 = and i32 %thread.118, 15
  %lane.163 = and i32 %thread.118, 16
  %row.bytes.164 = mul i32 %lane.162, 80
  %offset.165 = add i32 %row.bytes.164, %lane.163
  %matrix.166 = add i32 %address.161, %offset.165
  %lane.167 = and i32 %thread.118, 16
  %second.168 = lshr i32 %lane.167, 1
  %lane.169 = and i32 %thread.118, 7
  %row.170 = or i32 %lane.169, %second.168
  %lane.171 = and i32 %thread.118, 8
  %half.172 = shl i32 %lane.171, 1
  %row.bytes.173 = mul i32 %row.170, 80
  %offset.174 = add i32 %row.bytes.173, %half.172
  %matrix.175 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.174
  %matrices.176 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.166) #1
  %matrix.177 = extractvalue { i32, i32, i32, i32 } %matrices.176, 0
  %matrix.178 = extractvalue { i32, i32, i32, i32 } %matrices.176, 1
  %matrix.179 = extractvalue { i32, i32, i32, i32 } %matrices.176, 2
  %matrix.180 = extractvalue { i32, i32, i32, i32 } %matrices.176, 3
  %matrices.181 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5120];", "=r,=r,=r,=r,r"(i32 %matrix.175) #1
  %matrix.182 = extractvalue { i32, i32, i32, i32 } %matrices.181, 0
  %matrix.183 = extractvalue { i32, i32, i32, i32 } %matrices.181, 1
  %matrix.184 = extractvalue { i32, i32, i32, i32 } %matrices.181, 2
  %matrix.185 = extractvalue { i32, i32, i32, i32 } %matrices.181, 3
  %matrices.186 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6400];", "=r,=r,=r,=r,r"(i32 %matrix.175) #1
  %matrix.187 = extractvalue { i32, i32, i32, i32 } %matrices.186, 0
  %matrix.188 = extractvalue { i32, i32, i32, i32 } %matrices.186, 1
  %matrix.189 = extractvalue { i32, i32, i32, i32 } %matrices.186, 2
  %matrix.190 = extractvalue { i32, i32, i32, i32 } %matrices.186, 3
  %matrices.191 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.175) #1
  %matrix.192 = extractvalue { i32, i32, i32, i32 } %matrices.191, 0
  %matrix.193 = extractvalue { i32, i32, i32, i32 } %matrices.191, 1
  %matrix.194 = extractvalue { i32, i32, i32, i32 } %matrices.191, 2
  %matrix.195 = extractvalue { i32, i32, i32, i32 } %matrices.191, 3
  %matrices.196 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8960];", "=r,=r,=r,=r,r"(i32 %matrix.175) #1
  %matrix.197 = extractvalue { i32, i32, i32, i32 } %matrices.196, 0
  %matrix.198 = extractvalue { i32, i32, i32, i32 } %matrices.196, 1
  %matrix.199 = extractvalue { i32, i32, i32, i32 } %matrices.196, 2
  %matrix.200 = extractvalue { i32, i32, i32, i32 } %matrices.196, 3
  %matrices.201 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+32];", "=r,=r,=r,=r,r"(i32 %matrix.166) #1
  %matrix.202 = extractvalue { i32, i32, i32, i32 } %matrices.201, 0
  %matrix.203 = extractvalue { i32, i32, i32, i32 } %matrices.201, 1
  %matrix.204 = extractvalue { i32, i32, i32, i32 } %matrices.201, 2
  %matrix.205 = extractvalue { i32, i32, i32, i32 } %matrices.201, 3
  %matrices.206 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5152];", "=r,=r,=r,=r,r"(i32 %matrix.175) #1
  %matrix.207 = extractvalue { i32, i32, i32, i32 } %matrices.206, 0
  %matrix.208 = extractvalue { i32, i32, i32, i32 } %matrices.206, 1
  %matrix.209 = extractvalue { i32, i32, i32, i32 } %matrices.206, 2
  %matrix.210 = extractvalue { i32, i32, i32, i32 } %matrices.206, 3
  %number.211 = bitcast i32 %matrix.177 to float
  %number.212 = bitcast i32 %matrix.178 to float
  %number.213 = bitcast i32 %matrix.179 to float
  %number.214 = bitcast i32 %matrix.180 to float
  %tf32.215 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.211) #1
  %tf32.216 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.212) #1
  %tf32.217 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.213) #1
  %tf32.218 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.214) #1
  %rounded.219 = bitcast i32 %tf32.215 to float
  %rest.220 = fsub float %number.211, %rounded.219
  %tf32.221 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.220) #1
  %rounded.222 = bitcast i32 %tf32.216 to float
  %rest.223 = fsub float %number.212, %rounded.222
  %tf32.224 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.223) #1
  %rounded.225 = bitcast i32 %tf32.217 to float
  %rest.226 = fsub float %number.213, %rounded.225
  %tf32.227 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.226) #1
  %rounded.228 = bitcast i32 %tf32.218 to float
  %rest.229 = fsub float %number.214, %rounded.228
  %tf32.230 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.229) #1
  %number.231 = bitcast i32 %matrix.182 to float
  %number.232 = bitcast i32 %matrix.183 to float
  %tf32.233 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.231) #1
  %tf32.234 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.232) #1
  %rounded.235 = bitcast i32 %tf32.233 to float
  %rest.236 = fsub float %number.231, %rounded.235
  %tf32.237 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.236) #1
  %rounded.238 = bitcast i32 %tf32.234 to float
  %rest.239 = fsub float %number.232, %rounded.238
  %tf32.240 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.239) #1
  %mma.241 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.221, i32 %tf32.224, i32 %tf32.227, i32 %tf32.230, i32 %tf32.233, i32 %tf32.234, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.242 = extractvalue { float, float, float, float } %mma.241, 0
  %acc.243 = extractvalue { float, float, float, float } %mma.241, 1
  %acc.244 = extractvalue { float, float, float, float } %mma.241, 2
  %acc.245 = extractvalue { float, float, float, float } %mma.241, 3
  %mma.246 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.237, i32 %tf32.240, float %acc.242, float %acc.243, float %acc.244, float %acc.245) #1
  %acc.247 = extractvalue { float, float, float, float } %mma.246, 0
  %acc.248 = extractvalue { float, float, float, float } %mma.246, 1
  %acc.249 = extractvalue { float, float, float, float } %mma.246, 2
  %acc.250 = extractvalue { float, float, float, float } %mma.246, 3
  %mma.251 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.233, i32 %tf32.234, float %acc.247, float %acc.248, float %acc.249, float %acc.250) #1
  %acc.252 = extractvalue { float, float, float, float } %mma.251, 0
  %acc.253 = extractvalue { float, float, float, float } %mma.251, 1
  %acc.254 = extractvalue { float, float, float, float } %mma.251, 2
  %acc.255 = extractvalue { float, float, float, float } %mma.251, 3
  %number.256 = bitcast i32 %matrix.184 to float
  %number.257 = bitcast i32 %matrix.185 to float
  %tf32.258 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.256) #1
  %tf32.259 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.257) #1
  %rounded.260 = bitcast i32 %tf32.258 to float
  %rest.261 = fsub float %number.256, %rounded.260
  %tf32.262 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.261) #1
  %rounded.263 = bitcast i32 %tf32.259 to float
  %rest.264 = fsub float %number.257, %rounded.263
  %tf32.265 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.264) #1
  %mma.266 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.221, i32 %tf32.224, i32 %tf32.227, i32 %tf32.230, i32 %tf32.258, i32 %tf32.259, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.267 = extractvalue { float, float, float, float } %mma.266, 0
  %acc.268 = extractvalue { float, float, float, float } %mma.266, 1
  %acc.269 = extractvalue { float, float, float, float } %mma.266, 2
  %acc.270 = extractvalue { float, float, float, float } %mma.266, 3
  %mma.271 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.262, i32 %tf32.265, float %acc.267, float %acc.268, float %acc.269, float %acc.270) #1
  %acc.272 = extractvalue { float, float, float, float } %mma.271, 0
  %acc.273 = extractvalue { float, float, float, float } %mma.271, 1
  %acc.274 = extractvalue { float, float, float, float } %mma.271, 2
  %acc.275 = extractvalue { float, float, float, float } %mma.271, 3
  %mma.276 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.258, i32 %tf32.259, float %acc.272, float %acc.273, float %acc.274, float %acc.275) #1
  %acc.277 = extractvalue { float, float, float, float } %mma.276, 0
  %acc.278 = extractvalue { float, float, float, float } %mma.276, 1
  %acc.279 = extractvalue { float, float, float, float } %mma.276, 2
  %acc.280 = extractvalue { float, float, float, float } %mma.276, 3
  %matrices.281 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6432];", "=r,=r,=r,=r,r"(i32 %matrix.175) #1
  %matrix.282 = extractvalue { i32, i32, i32, i32 } %matrices.281, 0
  %matrix.283 = extractvalue { i32, i32, i32, i32 } %matrices.281, 1
  %matrix.284 = extractvalue { i32, i32, i32, i32 } %matrices.281, 2
  %matrix.285 = extractvalue { i32, i32, i32, i32 } %matrices.281, 3
  %number.286 = bitcast i32 %matrix.187 to float
  %number.287 = bitcast i32 %matrix.188 to float
  %tf32.288 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.286) #1
  %tf32.289 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.287) #1
  %rounded.290 = bitcast i32 %tf32.288 to float
  %rest.291 = fsub float %number.286, %rounded.290
  %tf32.292 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.291) #1
  %rounded.293 = bitcast i32 %tf32.289 to float
  %rest.294 = fsub float %number.287, %rounded.293
  %tf32.295 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.294) #1
  %mma.296 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.221, i32 %tf32.224, i32 %tf32.227, i32 %tf32.230, i32 %tf32.288, i32 %tf32.289, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.297 = extractvalue { float, float, float, float } %mma.296, 0
  %acc.298 = extractvalue { float, float, float, float } %mma.296, 1
  %acc.299 = extractvalue { float, float, float, float } %mma.296, 2
  %acc.300 = extractvalue { float, float, float, float } %mma.296, 3
  %mma.301 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.292, i32 %tf32.295, float %acc.297, float %acc.298, float %acc.299, float %acc.300) #1
  %acc.302 = extractvalue { float, float, float, float } %mma.301, 0
  %acc.303 = extractvalue { float, float, float, float } %mma.301, 1
  %acc.304 = extractvalue { float, float, float, float } %mma.301, 2
  %acc.305 = extractvalue { float, float, float, float } %mma.301, 3
  %mma.306 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.288, i32 %tf32.289, float %acc.302, float %acc.303, float %acc.304, float %acc.305) #1
  %acc.307 = extractvalue { float, float, float, float } %mma.306, 0
  %acc.308 = extractvalue { float, float, float, float } %mma.306, 1
  %acc.309 = extractvalue { float, float, float, float } %mma.306, 2
  %acc.310 = extractvalue { float, float, float, float } %mma.306, 3
  %number.311 = bitcast i32 %matrix.189 to float
  %number.312 = bitcast i32 %matrix.190 to float
  %tf32.313 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.311) #1
  %tf32.314 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.312) #1
  %rounded.315 = bitcast i32 %tf32.313 to float
  %rest.316 = fsub float %number.311, %rounded.315
  %tf32.317 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.316) #1
  %rounded.318 = bitcast i32 %tf32.314 to float
  %rest.319 = fsub float %number.312, %rounded.318
  %tf32.320 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.319) #1
  %mma.321 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.221, i32 %tf32.224, i32 %tf32.227, i32 %tf32.230, i32 %tf32.313, i32 %tf32.314, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.322 = extractvalue { float, float, float, float } %mma.321, 0
  %acc.323 = extractvalue { float, float, float, float } %mma.321, 1
  %acc.324 = extractvalue { float, float, float, float } %mma.321, 2
  %acc.325 = extractvalue { float, float, float, float } %mma.321, 3
  %mma.326 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.317, i32 %tf32.320, float %acc.322, float %acc.323, float %acc.324, float %acc.325) #1
  %acc.327 = extractvalue { float, float, float, float } %mma.326, 0
  %acc.328 = extractvalue { float, float, float, float } %mma.326, 1
  %acc.329 = extractvalue { float, float, float, float } %mma.326, 2
  %acc.330 = extractvalue { float, float, float, float } %mma.326, 3
  %mma.331 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.313, i32 %tf32.314, float %acc.327, float %acc.328, float %acc.329, float %acc.330) #1
  %acc.332 = extractvalue { float, float, float, float } %mma.331, 0
  %acc.333 = extractvalue { float, float, float, float } %mma.331, 1
  %acc.334 = extractvalue { float, float, float, float } %mma.331, 2
  %acc.335 = extractvalue { float, float, float, float } %mma.331, 3
  %matrices.336 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7712];", "=r,=r,=r,=r,r"(i32 %matrix.175) #1
  %matrix.337 = extractvalue { i32, i32, i32, i32 } %matrices.336, 0
  %matrix.338 = extractvalue { i32, i32, i32, i32 } %matrices.336, 1
  %matrix.339 = extractvalue { i32, i32, i32, i32 } %matrices.336, 2
  %matrix.340 = extractvalue { i32, i32, i32, i32 } %matrices.336, 3
  %number.341 = bitcast i32 %matrix.192 to float
  %number.342 = bitcast i32 %matrix.193 to float
  %tf32.343 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.341) #1
  %tf32.344 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.342) #1
  %rounded.345 = bitcast i32 %tf32.343 to float
  %rest.346 = fsub float %number.341, %rounded.345
  %tf32.347 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.346) #1
  %rounded.348 = bitcast i32 %tf32.344 to float
  %rest.349 = fsub float %number.342, %rounded.348
  %tf32.350 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.349) #1
  %mma.351 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.221, i32 %tf32.224, i32 %tf32.227, i32 %tf32.230, i32 %tf32.343, i32 %tf32.344, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.352 = extractvalue { float, float, float, float } %mma.351, 0
  %acc.353 = extractvalue { float, float, float, float } %mma.351, 1
  %acc.354 = extractvalue { float, float, float, float } %mma.351, 2
  %acc.355 = extractvalue { float, float, float, float } %mma.351, 3
  %mma.356 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.347, i32 %tf32.350, float %acc.352, float %acc.353, float %acc.354, float %acc.355) #1
  %acc.357 = extractvalue { float, float, float, float } %mma.356, 0
  %acc.358 = extractvalue { float, float, float, float } %mma.356, 1
  %acc.359 = extractvalue { float, float, float, float } %mma.356, 2
  %acc.360 = extractvalue { float, float, float, float } %mma.356, 3
  %mma.361 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.343, i32 %tf32.344, float %acc.357, float %acc.358, float %acc.359, float %acc.360) #1
  %acc.362 = extractvalue { float, float, float, float } %mma.361, 0
  %acc.363 = extractvalue { float, float, float, float } %mma.361, 1
  %acc.364 = extractvalue { float, float, float, float } %mma.361, 2
  %acc.365 = extractvalue { float, float, float, float } %mma.361, 3
  %number.366 = bitcast i32 %matrix.194 to float
  %number.367 = bitcast i32 %matrix.195 to float
  %tf32.368 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.366) #1
  %tf32.369 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.367) #1
  %rounded.370 = bitcast i32 %tf32.368 to float
  %rest.371 = fsub float %number.366, %rounded.370
  %tf32.372 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.371) #1
  %rounded.373 = bitcast i32 %tf32.369 to float
  %rest.374 = fsub float %number.367, %rounded.373
  %tf32.375 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.374) #1
  %mma.376 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.221, i32 %tf32.224, i32 %tf32.227, i32 %tf32.230, i32 %tf32.368, i32 %tf32.369, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.377 = extractvalue { float, float, float, float } %mma.376, 0
  %acc.378 = extractvalue { float, float, float, float } %mma.376, 1
  %acc.379 = extractvalue { float, float, float, float } %mma.376, 2
  %acc.380 = extractvalue { float, float, float, float } %mma.376, 3
  %mma.381 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.372, i32 %tf32.375, float %acc.377, float %acc.378, float %acc.379, float %acc.380) #1
  %acc.382 = extractvalue { float, float, float, float } %mma.381, 0
  %acc.383 = extractvalue { float, float, float, float } %mma.381, 1
  %acc.384 = extractvalue { float, float, float, float } %mma.381, 2
  %acc.385 = extractvalue { float, float, float, float } %mma.381, 3
  %mma.386 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.368, i32 %tf32.369, float %acc.382, float %acc.383, float %acc.384, float %acc.385) #1
  %acc.387 = extractvalue { float, float, float, float } %mma.386, 0
  %acc.388 = extractvalue { float, float, float, float } %mma.386, 1
  %acc.389 = extractvalue { float, float, float, float } %mma.386, 2
  %acc.390 = extractvalue { float, float, float, float } %mma.386, 3
  %matrices.391 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8992];", "=r,=r,=r,=r,r"(i32 %matrix.175) #1
  %matrix.392 = extractvalue { i32, i32, i32, i32 } %matrices.391, 0
  %matrix.393 = extractvalue { i32, i32, i32, i32 } %matrices.391, 1
  %matrix.394 = extractvalue { i32, i32, i32, i32 } %matrices.391, 2
  %matrix.395 = extractvalue { i32, i32, i32, i32 } %matrices.391, 3
  %number.396 = bitcast i32 %matrix.197 to float
  %number.397 = bitcast i32 %matrix.198 to float
  %tf32.398 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.396) #1
  %tf32.399 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.397) #1
  %rounded.400 = bitcast i32 %tf32.398 to float
  %rest.401 = fsub float %number.396, %rounded.400
  %tf32.402 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.401) #1
  %rounded.403 = bitcast i32 %tf32.399 to float
  %rest.404 = fsub float %number.397, %rounded.403
  %tf32.405 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.404) #1
  %mma.406 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.221, i32 %tf32.224, i32 %tf32.227, i32 %tf32.230, i32 %tf32.398, i32 %tf32.399, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.407 = extractvalue { float, float, float, float } %mma.406, 0
  %acc.408 = extractvalue { float, float, float, float } %mma.406, 1
  %acc.409 = extractvalue { float, float, float, float } %mma.406, 2
  %acc.410 = extractvalue { float, float, float, float } %mma.406, 3
  %mma.411 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.402, i32 %tf32.405, float %acc.407, float %acc.408, float %acc.409, float %acc.410) #1
  %acc.412 = extractvalue { float, float, float, float } %mma.411, 0
  %acc.413 = extractvalue { float, float, float, float } %mma.411, 1
  %acc.414 = extractvalue { float, float, float, float } %mma.411, 2
  %acc.415 = extractvalue { float, float, float, float } %mma.411, 3
  %mma.416 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.398, i32 %tf32.399, float %acc.412, float %acc.413, float %acc.414, float %acc.415) #1
  %acc.417 = extractvalue { float, float, float, float } %mma.416, 0
  %acc.418 = extractvalue { float, float, float, float } %mma.416, 1
  %acc.419 = extractvalue { float, float, float, float } %mma.416, 2
  %acc.420 = extractvalue { float, float, float, float } %mma.416, 3
  %number.421 = bitcast i32 %matrix.199 to float
  %number.422 = bitcast i32 %matrix.200 to float
  %tf32.423 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.421) #1
  %tf32.424 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.422) #1
  %rounded.425 = bitcast i32 %tf32.423 to float
  %rest.426 = fsub float %number.421, %rounded.425
  %tf32.427 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.426) #1
  %rounded.428 = bitcast i32 %tf32.424 to float
  %rest.429 = fsub float %number.422, %rounded.428
  %tf32.430 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.429) #1
  %mma.431 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.221, i32 %tf32.224, i32 %tf32.227, i32 %tf32.230, i32 %tf32.423, i32 %tf32.424, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.432 = extractvalue { float, float, float, float } %mma.431, 0
  %acc.433 = extractvalue { float, float, float, float } %mma.431, 1
  %acc.434 = extractvalue { float, float, float, float } %mma.431, 2
  %acc.435 = extractvalue { float, float, float, float } %mma.431, 3
  %mma.436 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.427, i32 %tf32.430, float %acc.432, float %acc.433, float %acc.434, float %acc.435) #1
  %acc.437 = extractvalue { float, float, float, float } %mma.436, 0
  %acc.438 = extractvalue { float, float, float, float } %mma.436, 1
  %acc.439 = extractvalue { float, float, float, float } %mma.436, 2
  %acc.440 = extractvalue { float, float, float, float } %mma.436, 3
  %mma.441 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.215, i32 %tf32.216, i32 %tf32.217, i32 %tf32.218, i32 %tf32.423, i32 %tf32.424, float %acc.437, float %acc.438, float %acc.439, float %acc.440) #1
  %acc.442 = extractvalue { float, float, float, float } %mma.441, 0
  %acc.443 = extractvalue { float, float, float, float } %mma.441, 1
  %acc.444 = extractvalue { float, float, float, float } %mma.441, 2
  %acc.445 = extractvalue { float, float, float, float } %mma.441, 3
  call void @llvm.nvvm.bar.warp.sync(i32 -1)
  %number.446 = bitcast i32 %matrix.202 to float
  %number.447 = bitcast i32 %matrix.203 to float
  %number.448 = bitcast i32 %matrix.204 to float
  %number.449 = bitcast i32 %matrix.205 to float
  %tf32.450 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.446) #1
  %tf32.451 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.447) #1
  %tf32.452 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.448) #1
  %tf32.453 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.449) #1
  %rounded.454 = bitcast i32 %tf32.450 to float
  %rest.455 = fsub float %number.446, %rounded.454
  %tf32.456 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.455) #1
  %rounded.457 = bitcast i32 %tf32.451 to float
  %rest.458 = fsub float %number.447, %rounded.457
  %tf32.459 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.458) #1
  %rounded.460 = bitcast i32 %tf32.452 to float
  %rest.461 = fsub float %number.448, %rounded.460
  %tf32.462 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.461) #1
  %rounded.463 = bitcast i32 %tf32.453 to float
  %rest.464 = fsub float %number.449, %rounded.463
  %tf32.465 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.464) #1
  %number.466 = bitcast i32 %matrix.207 to float
  %number.467 = bitcast i32 %matrix.208 to float
  %tf32.468 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.466) #1
  %tf32.469 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.467) #1
  %rounded.470 = bitcast i32 %tf32.468 to float
  %rest.471 = fsub float %number.466, %rounded.470
  %tf32.472 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.471) #1
  %rounded.473 = bitcast i32 %tf32.469 to float
  %rest.474 = fsub float %number.467, %rounded.473
  %tf32.475 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.474) #1
  %mma.476 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.456, i32 %tf32.459, i32 %tf32.462, i32 %tf32.465, i32 %tf32.468, i32 %tf32.469, float %acc.252, float %acc.253, float %acc.254, float %acc.255) #1
  %acc.477 = extractvalue { float, float, float, float } %mma.476, 0
  %acc.478 = extractvalue { float, float, float, float } %mma.476, 1
  %acc.479 = extractvalue { float, float, float, float } %mma.476, 2
  %acc.480 = extractvalue { float, float, float, float } %mma.476, 3
  %mma.481 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.472, i32 %tf32.475, float %acc.477, float %acc.478, float %acc.479, float %acc.480) #1
  %acc.482 = extractvalue { float, float, float, float } %mma.481, 0
  %acc.483 = extractvalue { float, float, float, float } %mma.481, 1
  %acc.484 = extractvalue { float, float, float, float } %mma.481, 2
  %acc.485 = extractvalue { float, float, float, float } %mma.481, 3
  %mma.486 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.468, i32 %tf32.469, float %acc.482, float %acc.483, float %acc.484, float %acc.485) #1
  %acc.487 = extractvalue { float, float, float, float } %mma.486, 0
  %acc.488 = extractvalue { float, float, float, float } %mma.486, 1
  %acc.489 = extractvalue { float, float, float, float } %mma.486, 2
  %acc.490 = extractvalue { float, float, float, float } %mma.486, 3
  %number.491 = bitcast i32 %matrix.209 to float
  %number.492 = bitcast i32 %matrix.210 to float
  %tf32.493 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.491) #1
  %tf32.494 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.492) #1
  %rounded.495 = bitcast i32 %tf32.493 to float
  %rest.496 = fsub float %number.491, %rounded.495
  %tf32.497 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.496) #1
  %rounded.498 = bitcast i32 %tf32.494 to float
  %rest.499 = fsub float %number.492, %rounded.498
  %tf32.500 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.499) #1
  %mma.501 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.456, i32 %tf32.459, i32 %tf32.462, i32 %tf32.465, i32 %tf32.493, i32 %tf32.494, float %acc.277, float %acc.278, float %acc.279, float %acc.280) #1
  %acc.502 = extractvalue { float, float, float, float } %mma.501, 0
  %acc.503 = extractvalue { float, float, float, float } %mma.501, 1
  %acc.504 = extractvalue { float, float, float, float } %mma.501, 2
  %acc.505 = extractvalue { float, float, float, float } %mma.501, 3
  %mma.506 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.497, i32 %tf32.500, float %acc.502, float %acc.503, float %acc.504, float %acc.505) #1
  %acc.507 = extractvalue { float, float, float, float } %mma.506, 0
  %acc.508 = extractvalue { float, float, float, float } %mma.506, 1
  %acc.509 = extractvalue { float, float, float, float } %mma.506, 2
  %acc.510 = extractvalue { float, float, float, float } %mma.506, 3
  %mma.511 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.493, i32 %tf32.494, float %acc.507, float %acc.508, float %acc.509, float %acc.510) #1
  %acc.512 = extractvalue { float, float, float, float } %mma.511, 0
  %acc.513 = extractvalue { float, float, float, float } %mma.511, 1
  %acc.514 = extractvalue { float, float, float, float } %mma.511, 2
  %acc.515 = extractvalue { float, float, float, float } %mma.511, 3
  %number.516 = bitcast i32 %matrix.282 to float
  %number.517 = bitcast i32 %matrix.283 to float
  %tf32.518 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.516) #1
  %tf32.519 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.517) #1
  %rounded.520 = bitcast i32 %tf32.518 to float
  %rest.521 = fsub float %number.516, %rounded.520
  %tf32.522 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.521) #1
  %rounded.523 = bitcast i32 %tf32.519 to float
  %rest.524 = fsub float %number.517, %rounded.523
  %tf32.525 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.524) #1
  %mma.526 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.456, i32 %tf32.459, i32 %tf32.462, i32 %tf32.465, i32 %tf32.518, i32 %tf32.519, float %acc.307, float %acc.308, float %acc.309, float %acc.310) #1
  %acc.527 = extractvalue { float, float, float, float } %mma.526, 0
  %acc.528 = extractvalue { float, float, float, float } %mma.526, 1
  %acc.529 = extractvalue { float, float, float, float } %mma.526, 2
  %acc.530 = extractvalue { float, float, float, float } %mma.526, 3
  %mma.531 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.522, i32 %tf32.525, float %acc.527, float %acc.528, float %acc.529, float %acc.530) #1
  %acc.532 = extractvalue { float, float, float, float } %mma.531, 0
  %acc.533 = extractvalue { float, float, float, float } %mma.531, 1
  %acc.534 = extractvalue { float, float, float, float } %mma.531, 2
  %acc.535 = extractvalue { float, float, float, float } %mma.531, 3
  %mma.536 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.518, i32 %tf32.519, float %acc.532, float %acc.533, float %acc.534, float %acc.535) #1
  %acc.537 = extractvalue { float, float, float, float } %mma.536, 0
  %acc.538 = extractvalue { float, float, float, float } %mma.536, 1
  %acc.539 = extractvalue { float, float, float, float } %mma.536, 2
  %acc.540 = extractvalue { float, float, float, float } %mma.536, 3
  %number.541 = bitcast i32 %matrix.284 to float
  %number.542 = bitcast i32 %matrix.285 to float
  %tf32.543 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.541) #1
  %tf32.544 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.542) #1
  %rounded.545 = bitcast i32 %tf32.543 to float
  %rest.546 = fsub float %number.541, %rounded.545
  %tf32.547 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.546) #1
  %rounded.548 = bitcast i32 %tf32.544 to float
  %rest.549 = fsub float %number.542, %rounded.548
  %tf32.550 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.549) #1
  %mma.551 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.456, i32 %tf32.459, i32 %tf32.462, i32 %tf32.465, i32 %tf32.543, i32 %tf32.544, float %acc.332, float %acc.333, float %acc.334, float %acc.335) #1
  %acc.552 = extractvalue { float, float, float, float } %mma.551, 0
  %acc.553 = extractvalue { float, float, float, float } %mma.551, 1
  %acc.554 = extractvalue { float, float, float, float } %mma.551, 2
  %acc.555 = extractvalue { float, float, float, float } %mma.551, 3
  %mma.556 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.547, i32 %tf32.550, float %acc.552, float %acc.553, float %acc.554, float %acc.555) #1
  %acc.557 = extractvalue { float, float, float, float } %mma.556, 0
  %acc.558 = extractvalue { float, float, float, float } %mma.556, 1
  %acc.559 = extractvalue { float, float, float, float } %mma.556, 2
  %acc.560 = extractvalue { float, float, float, float } %mma.556, 3
  %mma.561 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.543, i32 %tf32.544, float %acc.557, float %acc.558, float %acc.559, float %acc.560) #1
  %acc.562 = extractvalue { float, float, float, float } %mma.561, 0
  %acc.563 = extractvalue { float, float, float, float } %mma.561, 1
  %acc.564 = extractvalue { float, float, float, float } %mma.561, 2
  %acc.565 = extractvalue { float, float, float, float } %mma.561, 3
  %number.566 = bitcast i32 %matrix.337 to float
  %number.567 = bitcast i32 %matrix.338 to float
  %tf32.568 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.566) #1
  %tf32.569 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.567) #1
  %rounded.570 = bitcast i32 %tf32.568 to float
  %rest.571 = fsub float %number.566, %rounded.570
  %tf32.572 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.571) #1
  %rounded.573 = bitcast i32 %tf32.569 to float
  %rest.574 = fsub float %number.567, %rounded.573
  %tf32.575 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.574) #1
  %mma.576 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.456, i32 %tf32.459, i32 %tf32.462, i32 %tf32.465, i32 %tf32.568, i32 %tf32.569, float %acc.362, float %acc.363, float %acc.364, float %acc.365) #1
  %acc.577 = extractvalue { float, float, float, float } %mma.576, 0
  %acc.578 = extractvalue { float, float, float, float } %mma.576, 1
  %acc.579 = extractvalue { float, float, float, float } %mma.576, 2
  %acc.580 = extractvalue { float, float, float, float } %mma.576, 3
  %mma.581 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.572, i32 %tf32.575, float %acc.577, float %acc.578, float %acc.579, float %acc.580) #1
  %acc.582 = extractvalue { float, float, float, float } %mma.581, 0
  %acc.583 = extractvalue { float, float, float, float } %mma.581, 1
  %acc.584 = extractvalue { float, float, float, float } %mma.581, 2
  %acc.585 = extractvalue { float, float, float, float } %mma.581, 3
  %mma.586 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.568, i32 %tf32.569, float %acc.582, float %acc.583, float %acc.584, float %acc.585) #1
  %acc.587 = extractvalue { float, float, float, float } %mma.586, 0
  %acc.588 = extractvalue { float, float, float, float } %mma.586, 1
  %acc.589 = extractvalue { float, float, float, float } %mma.586, 2
  %acc.590 = extractvalue { float, float, float, float } %mma.586, 3
  %number.591 = bitcast i32 %matrix.339 to float
  %number.592 = bitcast i32 %matrix.340 to float
  %tf32.593 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.591) #1
  %tf32.594 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.592) #1
  %rounded.595 = bitcast i32 %tf32.593 to float
  %rest.596 = fsub float %number.591, %rounded.595
  %tf32.597 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.596) #1
  %rounded.598 = bitcast i32 %tf32.594 to float
  %rest.599 = fsub float %number.592, %rounded.598
  %tf32.600 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.599) #1
  %mma.601 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.456, i32 %tf32.459, i32 %tf32.462, i32 %tf32.465, i32 %tf32.593, i32 %tf32.594, float %acc.387, float %acc.388, float %acc.389, float %acc.390) #1
  %acc.602 = extractvalue { float, float, float, float } %mma.601, 0
  %acc.603 = extractvalue { float, float, float, float } %mma.601, 1
  %acc.604 = extractvalue { float, float, float, float } %mma.601, 2
  %acc.605 = extractvalue { float, float, float, float } %mma.601, 3
  %mma.606 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.597, i32 %tf32.600, float %acc.602, float %acc.603, float %acc.604, float %acc.605) #1
  %acc.607 = extractvalue { float, float, float, float } %mma.606, 0
  %acc.608 = extractvalue { float, float, float, float } %mma.606, 1
  %acc.609 = extractvalue { float, float, float, float } %mma.606, 2
  %acc.610 = extractvalue { float, float, float, float } %mma.606, 3
  %mma.611 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.593, i32 %tf32.594, float %acc.607, float %acc.608, float %acc.609, float %acc.610) #1
  %acc.612 = extractvalue { float, float, float, float } %mma.611, 0
  %acc.613 = extractvalue { float, float, float, float } %mma.611, 1
  %acc.614 = extractvalue { float, float, float, float } %mma.611, 2
  %acc.615 = extractvalue { float, float, float, float } %mma.611, 3
  %number.616 = bitcast i32 %matrix.392 to float
  %number.617 = bitcast i32 %matrix.393 to float
  %tf32.618 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.616) #1
  %tf32.619 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.617) #1
  %rounded.620 = bitcast i32 %tf32.618 to float
  %rest.621 = fsub float %number.616, %rounded.620
  %tf32.622 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.621) #1
  %rounded.623 = bitcast i32 %tf32.619 to float
  %rest.624 = fsub float %number.617, %rounded.623
  %tf32.625 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.624) #1
  %mma.626 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.456, i32 %tf32.459, i32 %tf32.462, i32 %tf32.465, i32 %tf32.618, i32 %tf32.619, float %acc.417, float %acc.418, float %acc.419, float %acc.420) #1
  %acc.627 = extractvalue { float, float, float, float } %mma.626, 0
  %acc.628 = extractvalue { float, float, float, float } %mma.626, 1
  %acc.629 = extractvalue { float, float, float, float } %mma.626, 2
  %acc.630 = extractvalue { float, float, float, float } %mma.626, 3
  %mma.631 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.622, i32 %tf32.625, float %acc.627, float %acc.628, float %acc.629, float %acc.630) #1
  %acc.632 = extractvalue { float, float, float, float } %mma.631, 0
  %acc.633 = extractvalue { float, float, float, float } %mma.631, 1
  %acc.634 = extractvalue { float, float, float, float } %mma.631, 2
  %acc.635 = extractvalue { float, float, float, float } %mma.631, 3
  %mma.636 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.618, i32 %tf32.619, float %acc.632, float %acc.633, float %acc.634, float %acc.635) #1
  %acc.637 = extractvalue { float, float, float, float } %mma.636, 0
  %acc.638 = extractvalue { float, float, float, float } %mma.636, 1
  %acc.639 = extractvalue { float, float, float, float } %mma.636, 2
  %acc.640 = extractvalue { float, float, float, float } %mma.636, 3
  %number.641 = bitcast i32 %matrix.394 to float
  %number.642 = bitcast i32 %matrix.395 to float
  %tf32.643 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.641) #1
  %tf32.644 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.642) #1
  %rounded.645 = bitcast i32 %tf32.643 to float
  %rest.646 = fsub float %number.641, %rounded.645
  %tf32.647 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.646) #1
  %rounded.648 = bitcast i32 %tf32.644 to float
  %rest.649 = fsub float %number.642, %rounded.648
  %tf32.650 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.649) #1
  %mma.651 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.456, i32 %tf32.459, i32 %tf32.462, i32 %tf32.465, i32 %tf32.643, i32 %tf32.644, float %acc.442, float %acc.443, float %acc.444, float %acc.445) #1
  %acc.652 = extractvalue { float, float, float, float } %mma.651, 0
  %acc.653 = extractvalue { float, float, float, float } %mma.651, 1
  %acc.654 = extractvalue { float, float, float, float } %mma.651, 2
  %acc.655 = extractvalue { float, float, float, float } %mma.651, 3
  %mma.656 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.647, i32 %tf32.650, float %acc.652, float %acc.653, float %acc.654, float %acc.655) #1
  %acc.657 = extractvalue { float, float, float, float } %mma.656, 0
  %acc.658 = extractvalue { float, float, float, float } %mma.656, 1
  %acc.659 = extractvalue { float, float, float, float } %mma.656, 2
  %acc.660 = extractvalue { float, float, float, float } %mma.656, 3
  %mma.661 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.450, i32 %tf32.451, i32 %tf32.452, i32 %tf32.453, i32 %tf32.643, i32 %tf32.644, float %acc.657, float %acc.658, float %acc.659, float %acc.660) #1
  %acc.662 = extractvalue { float, float, float, float } %mma.661, 0
  %acc.663 = extractvalue { float, float, float, float } %mma.661, 1
  %acc.664 = extractvalue { float, float, float, float } %mma.661, 2
  %acc.665 = extractvalue { float, float, float, float } %mma.661, 3
  call void @llvm.nvvm.bar.warp.sync(i32 -1)
  %f.666 = fmul float %scalar.scale, 0x3FF7154760000000
  %positive.667 = fcmp oge float %f.666, 0.0
  br i1 %positive.667, label %extreme.668, label %extreme.668.opposite
extreme.668:
  %max.669 = call float @llvm.maximum.f32(float %acc.487, float %acc.512)
  %max.670 = call float @llvm.maximum.f32(float %max.669, float %acc.537)
  %max.671 = call float @llvm.maximum.f32(float %max.670, float %acc.562)
  %max.672 = call float @llvm.maximum.f32(float %max.671, float %acc.587)
  %max.673 = call float @llvm.maximum.f32(float %max.672, float %acc.612)
  %max.674 = call float @llvm.maximum.f32(float %max.673, float %acc.637)
  %max.675 = call float @llvm.maximum.f32(float %max.674, float %acc.662)
  %max.676 = call float @llvm.maximum.f32(float %acc.488, float %acc.513)
  %max.677 = call float @llvm.maximum.f32(float %max.676, float %acc.538)
  %max.678 = call float @llvm.maximum.f32(float %max.677, float %acc.563)
  %max.679 = call float @llvm.maximum.f32(float %max.678, float %acc.588)
  %max.680 = call float @llvm.maximum.f32(float %max.679, float %acc.613)
  %max.681 = call float @llvm.maximum.f32(float %max.680, float %acc.638)
  %max.682 = call float @llvm.maximum.f32(float %max.681, float %acc.663)
  %max.683 = call float @llvm.maximum.f32(float %max.675, float %max.682)
  %max.684 = call float @llvm.maximum.f32(float %acc.489, float %acc.514)
  %max.685 = call float @llvm.maximum.f32(float %max.684, float %acc.539)
  %max.686 = call float @llvm.maximum.f32(float %max.685, float %acc.564)
  %max.687 = call float @llvm.maximum.f32(float %max.686, float %acc.589)
  %max.688 = call float @llvm.maximum.f32(float %max.687, float %acc.614)
  %max.689 = call float @llvm.maximum.f32(float %max.688, float %acc.639)
  %max.690 = call float @llvm.maximum.f32(float %max.689, float %acc.664)
  %max.691 = call float @llvm.maximum.f32(float %acc.490, float %acc.515)
  %max.692 = call float @llvm.maximum.f32(float %max.691, float %acc.540)
  %max.693 = call float @llvm.maximum.f32(float %max.692, float %acc.565)
  %max.694 = call float @llvm.maximum.f32(float %max.693, float %acc.590)
  %max.695 = call float @llvm.maximum.f32(float %max.694, float %acc.615)
  %max.696 = call float @llvm.maximum.f32(float %max.695, float %acc.640)
  %max.697 = call float @llvm.maximum.f32(float %max.696, float %acc.665)
  %max.698 = call float @llvm.maximum.f32(float %max.690, float %max.697)
  %quad.699 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.683, i32 2, i32 31)
  %max.700 = call float @llvm.maximum.f32(float %max.683, float %quad.699)
  %quad.701 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.700, i32 1, i32 31)
  %max.702 = call float @llvm.maximum.f32(float %max.700, float %quad.701)
  %quad.703 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.698, i32 2, i32 31)
  %max.704 = call float @llvm.maximum.f32(float %max.698, float %quad.703)
  %quad.705 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.704, i32 1, i32 31)
  %max.706 = call float @llvm.maximum.f32(float %max.704, float %quad.705)
  br label %extreme.668.end
extreme.668.opposite:
  %min.707 = call float @llvm.minimum.f32(float %acc.487, float %acc.512)
  %min.708 = call float @llvm.minimum.f32(float %min.707, float %acc.537)
  %min.709 = call float @llvm.minimum.f32(float %min.708, float %acc.562)
  %min.710 = call float @llvm.minimum.f32(float %min.709, float %acc.587)
  %min.711 = call float @llvm.minimum.f32(float %min.710, float %acc.612)
  %min.712 = call float @llvm.minimum.f32(float %min.711, float %acc.637)
  %min.713 = call float @llvm.minimum.f32(float %min.712, float %acc.662)
  %min.714 = call float @llvm.minimum.f32(float %acc.488, float %acc.513)
  %min.715 = call float @llvm.minimum.f32(float %min.714, float %acc.538)
  %min.716 = call float @llvm.minimum.f32(float %min.715, float %acc.563)
  %min.717 = call float @llvm.minimum.f32(float %min.716, float %acc.588)
  %min.718 = call float @llvm.minimum.f32(float %min.717, float %acc.613)
  %min.719 = call float @llvm.minimum.f32(float %min.718, float %acc.638)
  %min.720 = call float @llvm.minimum.f32(float %min.719, float %acc.663)
  %min.721 = call float @llvm.minimum.f32(float %min.713, float %min.720)
  %min.722 = call float @llvm.minimum.f32(float %acc.489, float %acc.514)
  %min.723 = call float @llvm.minimum.f32(float %min.722, float %acc.539)
  %min.724 = call float @llvm.minimum.f32(float %min.723, float %acc.564)
  %min.725 = call float @llvm.minimum.f32(float %min.724, float %acc.589)
  %min.726 = call float @llvm.minimum.f32(float %min.725, float %acc.614)
  %min.727 = call float @llvm.minimum.f32(float %min.726, float %acc.639)
  %min.728 = call float @llvm.minimum.f32(float %min.727, float %acc.664)
  %min.729 = call float @llvm.minimum.f32(float %acc.490, float %acc.515)
  %min.730 = call float @llvm.minimum.f32(float %min.729, float %acc.540)
  %min.731 = call float @llvm.minimum.f32(float %min.730, float %acc.565)
  %min.732 = call float @llvm.minimum.f32(float %min.731, float %acc.590)
  %min.733 = call float @llvm.minimum.f32(float %min.732, float %acc.615)
  %min.734 = call float @llvm.minimum.f32(float %min.733, float %acc.640)
  %min.735 = call float @llvm.minimum.f32(float %min.734, float %acc.665)
  %min.736 = call float @llvm.minimum.f32(float %min.728, float %min.735)
  %quad.737 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.721, i32 2, i32 31)
  %min.738 = call float @llvm.minimum.f32(float %min.721, float %quad.737)
  %quad.739 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.738, i32 1, i32 31)
  %min.740 = call float @llvm.minimum.f32(float %min.738, float %quad.739)
  %quad.741 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.736, i32 2, i32 31)
  %min.742 = call float @llvm.minimum.f32(float %min.736, float %quad.741)
  %quad.743 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.742, i32 1, i32 31)
  %min.744 = call float @llvm.minimum.f32(float %min.742, float %quad.743)
  br label %extreme.668.end
extreme.668.end:
  %end.745 = phi float [ %max.702, %extreme.668 ], [ %min.740, %extreme.668.opposite ]
  %end.746 = phi float [ %max.706, %extreme.668 ], [ %min.744, %extreme.668.opposite ]
  %extreme.747 = fmul float %end.745, %f.666
  %extreme.748 = fmul float %end.746, %f.666
  %f.749 = call float @llvm.maximum.f32(float %carried.106, float %extreme.747)
  %f.750 = call float @llvm.maximum.f32(float %carried.107, float %extreme.748)
  %i.751 = fcmp oeq float %f.749, 0xFFF0000000000000
  %f.752 = select i1 %i.751, float 0x0000000000000000, float %f.749
  %i.753 = fcmp oeq float %f.750, 0xFFF0000000000000
  %f.754 = select i1 %i.753, float 0x0000000000000000, float %f.750
  %f.755 = fsub float %carried.106, %f.752
  %f.756 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.755)
  %f.757 = fsub float %carried.107, %f.754
  %f.758 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.757)
  %is.one.759 = fcmp oeq float %f.756, 1.0
  %is.one.760 = fcmp oeq float %f.758, 1.0
  %are.one.761 = and i1 %is.one.759, %is.one.760
  %none.762 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.761)
  br i1 %none.762, label %rescale.763.end, label %rescale.763
rescale.763:
  %scaled.764 = fmul float %carried.110, %f.756
  %scaled.765 = fmul float %carried.111, %f.756
  %scaled.766 = fmul float %carried.112, %f.758
  %scaled.767 = fmul float %carried.113, %f.758
  %scaled.768 = fmul float %carried.114, %f.756
  %scaled.769 = fmul float %carried.115, %f.756
  %scaled.770 = fmul float %carried.116, %f.758
  %scaled.771 = fmul float %carried.117, %f.758
  br label %rescale.763.end
rescale.763.end:
  %rescaled.772 = phi float [ %carried.110, %extreme.668.end ], [ %scaled.764, %rescale.763 ]
  %rescaled.773 = phi float [ %carried.111, %extreme.668.end ], [ %scaled.765, %rescale.763 ]
  %rescaled.774 = phi float [ %carried.112, %extreme.668.end ], [ %scaled.766, %rescale.763 ]
  %rescaled.775 = phi float [ %carried.113, %extreme.668.end ], [ %scaled.767, %rescale.763 ]
  %rescaled.776 = phi float [ %carried.114, %extreme.668.end ], [ %scaled.768, %rescale.763 ]
  %rescaled.777 = phi float [ %carried.115, %extreme.668.end ], [ %scaled.769, %rescale.763 ]
  %rescaled.778 = phi float [ %carried.116, %extreme.668.end ], [ %scaled.770, %rescale.763 ]
  %rescaled.779 = phi float [ %carried.117, %extreme.668.end ], [ %scaled.771, %rescale.763 ]
  %f.780 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.781 = fneg float %f.752
  %f.782 = call float @llvm.fma.f32(float %acc.487, float %f.780, float %f.781)
  %f.783 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.782)
  %f.784 = call float @llvm.fma.f32(float %acc.488, float %f.780, float %f.781)
  %f.785 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.784)
  %f.786 = fneg float %f.754
  %f.787 = call float @llvm.fma.f32(float %acc.489, float %f.780, float %f.786)
  %f.788 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.787)
  %f.789 = call float @llvm.fma.f32(float %acc.490, float %f.780, float %f.786)
  %f.790 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.789)
  %f.791 = call float @llvm.fma.f32(float %acc.512, float %f.780, float %f.781)
  %f.792 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.791)
  %f.793 = call float @llvm.fma.f32(float %acc.513, float %f.780, float %f.781)
  %f.794 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.793)
  %f.795 = call float @llvm.fma.f32(float %acc.514, float %f.780, float %f.786)
  %f.796 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.795)
  %f.797 = call float @llvm.fma.f32(float %acc.515, float %f.780, float %f.786)
  %f.798 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.797)
  %f.799 = call float @llvm.fma.f32(float %acc.537, float %f.780, float %f.781)
  %f.800 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.799)
  %f.801 = call float @llvm.fma.f32(float %acc.538, float %f.780, float %f.781)
  %f.802 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.801)
  %f.803 = call float @llvm.fma.f32(float %acc.539, float %f.780, float %f.786)
  %f.804 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.803)
  %f.805 = call float @llvm.fma.f32(float %acc.540, float %f.780, float %f.786)
  %f.806 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.805)
  %f.807 = call float @llvm.fma.f32(float %acc.562, float %f.780, float %f.781)
  %f.808 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.807)
  %f.809 = call float @llvm.fma.f32(float %acc.563, float %f.780, float %f.781)
  %f.810 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.809)
  %f.811 = call float @llvm.fma.f32(float %acc.564, float %f.780, float %f.786)
  %f.812 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.811)
  %f.813 = call float @llvm.fma.f32(float %acc.565, float %f.780, float %f.786)
  %f.814 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.813)
  %f.815 = call float @llvm.fma.f32(float %acc.587, float %f.780, float %f.781)
  %f.816 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.815)
  %f.817 = call float @llvm.fma.f32(float %acc.588, float %f.780, float %f.781)
  %f.818 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.817)
  %f.819 = call float @llvm.fma.f32(float %acc.589, float %f.780, float %f.786)
  %f.820 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.819)
  %f.821 = call float @llvm.fma.f32(float %acc.590, float %f.780, float %f.786)
  %f.822 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.821)
  %f.823 = call float @llvm.fma.f32(float %acc.612, float %f.780, float %f.781)
  %f.824 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.823)
  %f.825 = call float @llvm.fma.f32(float %acc.613, float %f.780, float %f.781)
  %f.826 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.825)
  %f.827 = call float @llvm.fma.f32(float %acc.614, float %f.780, float %f.786)
  %f.828 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.827)
  %f.829 = call float @llvm.fma.f32(float %acc.615, float %f.780, float %f.786)
  %f.830 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.829)
  %f.831 = call float @llvm.fma.f32(float %acc.637, float %f.780, float %f.781)
  %f.832 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.831)
  %f.833 = call float @llvm.fma.f32(float %acc.638, float %f.780, float %f.781)
  %f.834 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.833)
  %f.835 = call float @llvm.fma.f32(float %acc.639, float %f.780, float %f.786)
  %f.836 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.835)
  %f.837 = call float @llvm.fma.f32(float %acc.640, float %f.780, float %f.786)
  %f.838 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.837)
  %f.839 = call float @llvm.fma.f32(float %acc.662, float %f.780, float %f.781)
  %f.840 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.839)
  %f.841 = call float @llvm.fma.f32(float %acc.663, float %f.780, float %f.781)
  %f.842 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.841)
  %f.843 = call float @llvm.fma.f32(float %acc.664, float %f.780, float %f.786)
  %f.844 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.843)
  %f.845 = call float @llvm.fma.f32(float %acc.665, float %f.780, float %f.786)
  %f.846 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.845)
  %sum.847 = fadd float %f.783, %f.792
  %sum.848 = fadd float %sum.847, %f.800
  %sum.849 = fadd float %sum.848, %f.808
  %sum.850 = fadd float %sum.849, %f.816
  %sum.851 = fadd float %sum.850, %f.824
  %sum.852 = fadd float %sum.851, %f.832
  %sum.853 = fadd float %sum.852, %f.840
  %sum.854 = fadd float %f.785, %f.794
  %sum.855 = fadd float %sum.854, %f.802
  %sum.856 = fadd float %sum.855, %f.810
  %sum.857 = fadd float %sum.856, %f.818
  %sum.858 = fadd float %sum.857, %f.826
  %sum.859 = fadd float %sum.858, %f.834
  %sum.860 = fadd float %sum.859, %f.842
  %sum.861 = fadd float %sum.853, %sum.860
  %sum.862 = fadd float %f.788, %f.796
  %sum.863 = fadd float %sum.862, %f.804
  %sum.864 = fadd float %sum.863, %f.812
  %sum.865 = fadd float %sum.864, %f.820
  %sum.866 = fadd float %sum.865, %f.828
  %sum.867 = fadd float %sum.866, %f.836
  %sum.868 = fadd float %sum.867, %f.844
  %sum.869 = fadd float %f.790, %f.798
  %sum.870 = fadd float %sum.869, %f.806
  %sum.871 = fadd float %sum.870, %f.814
  %sum.872 = fadd float %sum.871, %f.822
  %sum.873 = fadd float %sum.872, %f.830
  %sum.874 = fadd float %sum.873, %f.838
  %sum.875 = fadd float %sum.874, %f.846
  %sum.876 = fadd float %sum.868, %sum.875
  %f.877 = fmul float %carried.108, %f.756
  %f.878 = fadd float %f.877, %sum.861
  %f.879 = fmul float %carried.109, %f.758
  %f.880 = fadd float %f.879, %sum.876
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.881 = urem i32 %thread.118, 4
  %row.882 = udiv i32 %thread.118, 4
  %column.883 = mul i32 %unit.881, 4
  %i.884 = add i32 %J.104, 1
  %i.885 = mul i32 %i.884, 64
  %row.886 = add i32 %i.885, %row.882
  %kept.887 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15424), align 8
  %i.888 = icmp slt i32 %i.884, %kept.887
  %kept.889 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15400), align 8
  %i.890 = select i1 %i.888, i32 %kept.889, i32 0
  %kept.891 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15384), align 8
  %i.892 = sext i32 %kept.891 to i64
  %along.893 = mul i64 %i.892, %strided.k.stride0
  %kept.894 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15392), align 8
  %i.895 = sext i32 %kept.894 to i64
  %along.896 = mul i64 %i.895, %strided.k.stride1
  %start.897 = add i64 %along.893, %along.896
  %row.898 = sext i32 %row.886 to i64
  %along.899 = mul i64 %row.898, %strided.k.stride2
  %line.900 = add i64 %start.897, %along.899
  %column.901 = zext i32 %column.883 to i64
  %element.902 = add i64 %line.900, %column.901
  %from.903 = getelementptr i32, ptr addrspace(1) %strided.k, i64 %element.902
  %rows.904 = sub i32 %i.890, %row.886
  %step.905 = mul i64 %strided.k.stride2, 32
  %to.906 = mul i32 %row.882, 80
  %to.907 = mul i32 %unit.881, 16
  %to.908 = add i32 %to.906, %to.907
  %to.909 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.908
  %inside.910 = icmp sgt i32 %rows.904, 0
  %bytes.911 = select i1 %inside.910, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+5120], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.909, ptr addrspace(1) %from.903, i32 %bytes.911) #1
  %from.912 = getelementptr i32, ptr addrspace(1) %from.903, i64 %step.905
  %inside.913 = icmp sgt i32 %rows.904, 32
  %bytes.914 = select i1 %inside.913, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+7680], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.909, ptr addrspace(1) %from.912, i32 %bytes.914) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %word.915 = bitcast float %f.783 to i32
  %word.916 = bitcast float %f.785 to i32
  %word.917 = bitcast float %f.788 to i32
  %word.918 = bitcast float %f.790 to i32
  %word.919 = bitcast float %f.792 to i32
  %word.920 = bitcast float %f.794 to i32
  %word.921 = bitcast float %f.796 to i32
  %word.922 = bitcast float %f.798 to i32
  %word.923 = bitcast float %f.800 to i32
  %word.924 = bitcast float %f.802 to i32
  %word.925 = bitcast float %f.804 to i32
  %word.926 = bitcast float %f.806 to i32
  %word.927 = bitcast float %f.808 to i32
  %word.928 = bitcast float %f.810 to i32
  %word.929 = bitcast float %f.812 to i32
  %word.930 = bitcast float %f.814 to i32
  %word.931 = bitcast float %f.816 to i32
  %word.932 = bitcast float %f.818 to i32
  %word.933 = bitcast float %f.820 to i32
  %word.934 = bitcast float %f.822 to i32
  %word.935 = bitcast float %f.824 to i32
  %word.936 = bitcast float %f.826 to i32
  %word.937 = bitcast float %f.828 to i32
  %word.938 = bitcast float %f.830 to i32
  %word.939 = bitcast float %f.832 to i32
  %word.940 = bitcast float %f.834 to i32
  %word.941 = bitcast float %f.836 to i32
  %word.942 = bitcast float %f.838 to i32
  %word.943 = bitcast float %f.840 to i32
  %word.944 = bitcast float %f.842 to i32
  %word.945 = bitcast float %f.844 to i32
  %word.946 = bitcast float %f.846 to i32
  %lane.947 = and i32 %thread.118, 3
  %along.948 = mul i32 %lane.947, 160
  %lane.949 = and i32 %thread.118, 28
  %group.950 = lshr i32 %lane.949, 2
  %column.951 = mul i32 %group.950, 4
  %offset.952 = add i32 %along.948, %column.951
  %element.953 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.952
  %element.954 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10240];", "=r,r"(i32 %element.953) #1
  %element.955 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10320];", "=r,r"(i32 %element.953) #1
  %element.956 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10272];", "=r,r"(i32 %element.953) #1
  %element.957 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10352];", "=r,r"(i32 %element.953) #1
  %element.958 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10880];", "=r,r"(i32 %element.953) #1
  %element.959 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10960];", "=r,r"(i32 %element.953) #1
  %element.960 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10912];", "=r,r"(i32 %element.953) #1
  %element.961 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10992];", "=r,r"(i32 %element.953) #1
  %element.962 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11520];", "=r,r"(i32 %element.953) #1
  %element.963 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11600];", "=r,r"(i32 %element.953) #1
  %element.964 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11552];", "=r,r"(i32 %element.953) #1
  %element.965 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11632];", "=r,r"(i32 %element.953) #1
  %element.966 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12160];", "=r,r"(i32 %element.953) #1
  %element.967 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12240];", "=r,r"(i32 %element.953) #1
  %element.968 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12192];", "=r,r"(i32 %element.953) #1
  %element.969 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12272];", "=r,r"(i32 %element.953) #1
  %element.970 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12800];", "=r,r"(i32 %element.953) #1
  %element.971 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12880];", "=r,r"(i32 %element.953) #1
  %element.972 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12832];", "=r,r"(i32 %element.953) #1
  %element.973 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12912];", "=r,r"(i32 %element.953) #1
  %number.974 = bitcast i32 %word.915 to float
  %number.975 = bitcast i32 %word.917 to float
  %number.976 = bitcast i32 %word.916 to float
  %number.977 = bitcast i32 %word.918 to float
  %tf32.978 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.974) #1
  %tf32.979 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.975) #1
  %tf32.980 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.976) #1
  %tf32.981 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.977) #1
  %rounded.982 = bitcast i32 %tf32.978 to float
  %rest.983 = fsub float %number.974, %rounded.982
  %tf32.984 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.983) #1
  %rounded.985 = bitcast i32 %tf32.979 to float
  %rest.986 = fsub float %number.975, %rounded.985
  %tf32.987 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.986) #1
  %rounded.988 = bitcast i32 %tf32.980 to float
  %rest.989 = fsub float %number.976, %rounded.988
  %tf32.990 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.989) #1
  %rounded.991 = bitcast i32 %tf32.981 to float
  %rest.992 = fsub float %number.977, %rounded.991
  %tf32.993 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.992) #1
  %number.994 = bitcast i32 %element.954 to float
  %number.995 = bitcast i32 %element.955 to float
  %tf32.996 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.994) #1
  %tf32.997 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.995) #1
  %rounded.998 = bitcast i32 %tf32.996 to float
  %rest.999 = fsub float %number.994, %rounded.998
  %tf32.1000 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.999) #1
  %rounded.1001 = bitcast i32 %tf32.997 to float
  %rest.1002 = fsub float %number.995, %rounded.1001
  %tf32.1003 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1002) #1
  %mma.1004 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.984, i32 %tf32.987, i32 %tf32.990, i32 %tf32.993, i32 %tf32.996, i32 %tf32.997, float %rescaled.772, float %rescaled.773, float %rescaled.774, float %rescaled.775) #1
  %acc.1005 = extractvalue { float, float, float, float } %mma.1004, 0
  %acc.1006 = extractvalue { float, float, float, float } %mma.1004, 1
  %acc.1007 = extractvalue { float, float, float, float } %mma.1004, 2
  %acc.1008 = extractvalue { float, float, float, float } %mma.1004, 3
  %mma.1009 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.978, i32 %tf32.979, i32 %tf32.980, i32 %tf32.981, i32 %tf32.1000, i32 %tf32.1003, float %acc.1005, float %acc.1006, float %acc.1007, float %acc.1008) #1
  %acc.1010 = extractvalue { float, float, float, float } %mma.1009, 0
  %acc.1011 = extractvalue { float, float, float, float } %mma.1009, 1
  %acc.1012 = extractvalue { float, float, float, float } %mma.1009, 2
  %acc.1013 = extractvalue { float, float, float, float } %mma.1009, 3
  %mma.1014 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.978, i32 %tf32.979, i32 %tf32.980, i32 %tf32.981, i32 %tf32.996, i32 %tf32.997, float %acc.1010, float %acc.1011, float %acc.1012, float %acc.1013) #1
  %acc.1015 = extractvalue { float, float, float, float } %mma.1014, 0
  %acc.1016 = extractvalue { float, float, float, float } %mma.1014, 1
  %acc.1017 = extractvalue { float, float, float, float } %mma.1014, 2
  %acc.1018 = extractvalue { float, float, float, float } %mma.1014, 3
  %number.1019 = bitcast i32 %element.956 to float
  %number.1020 = bitcast i32 %element.957 to float
  %tf32.1021 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1019) #1
  %tf32.1022 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1020) #1
  %rounded.1023 = bitcast i32 %tf32.1021 to float
  %rest.1024 = fsub float %number.1019, %rounded.1023
  %tf32.1025 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1024) #1
  %rounded.1026 = bitcast i32 %tf32.1022 to float
  %rest.1027 = fsub float %number.1020, %rounded.1026
  %tf32.1028 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1027) #1
  %mma.1029 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.984, i32 %tf32.987, i32 %tf32.990, i32 %tf32.993, i32 %tf32.1021, i32 %tf32.1022, float %rescaled.776, float %rescaled.777, float %rescaled.778, float %rescaled.779) #1
  %acc.1030 = extractvalue { float, float, float, float } %mma.1029, 0
  %acc.1031 = extractvalue { float, float, float, float } %mma.1029, 1
  %acc.1032 = extractvalue { float, float, float, float } %mma.1029, 2
  %acc.1033 = extractvalue { float, float, float, float } %mma.1029, 3
  %mma.1034 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.978, i32 %tf32.979, i32 %tf32.980, i32 %tf32.981, i32 %tf32.1025, i32 %tf32.1028, float %acc.1030, float %acc.1031, float %acc.1032, float %acc.1033) #1
  %acc.1035 = extractvalue { float, float, float, float } %mma.1034, 0
  %acc.1036 = extractvalue { float, float, float, float } %mma.1034, 1
  %acc.1037 = extractvalue { float, float, float, float } %mma.1034, 2
  %acc.1038 = extractvalue { float, float, float, float } %mma.1034, 3
  %mma.1039 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.978, i32 %tf32.979, i32 %tf32.980, i32 %tf32.981, i32 %tf32.1021, i32 %tf32.1022, float %acc.1035, float %acc.1036, float %acc.1037, float %acc.1038) #1
  %acc.1040 = extractvalue { float, float, float, float } %mma.1039, 0
  %acc.1041 = extractvalue { float, float, float, float } %mma.1039, 1
  %acc.1042 = extractvalue { float, float, float, float } %mma.1039, 2
  %acc.1043 = extractvalue { float, float, float, float } %mma.1039, 3
  %element.1044 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13440];", "=r,r"(i32 %element.953) #1
  %element.1045 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13520];", "=r,r"(i32 %element.953) #1
  %element.1046 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13472];", "=r,r"(i32 %element.953) #1
  %element.1047 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13552];", "=r,r"(i32 %element.953) #1
  %number.1048 = bitcast i32 %word.919 to float
  %number.1049 = bitcast i32 %word.921 to float
  %number.1050 = bitcast i32 %word.920 to float
  %number.1051 = bitcast i32 %word.922 to float
  %tf32.1052 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1048) #1
  %tf32.1053 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1049) #1
  %tf32.1054 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1050) #1
  %tf32.1055 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1051) #1
  %rounded.1056 = bitcast i32 %tf32.1052 to float
  %rest.1057 = fsub float %number.1048, %rounded.1056
  %tf32.1058 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1057) #1
  %rounded.1059 = bitcast i32 %tf32.1053 to float
  %rest.1060 = fsub float %number.1049, %rounded.1059
  %tf32.1061 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1060) #1
  %rounded.1062 = bitcast i32 %tf32.1054 to float
  %rest.1063 = fsub float %number.1050, %rounded.1062
  %tf32.1064 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1063) #1
  %rounded.1065 = bitcast i32 %tf32.1055 to float
  %rest.1066 = fsub float %number.1051, %rounded.1065
  %tf32.1067 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1066) #1
  %number.1068 = bitcast i32 %element.958 to float
  %number.1069 = bitcast i32 %element.959 to float
  %tf32.1070 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1068) #1
  %tf32.1071 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1069) #1
  %rounded.1072 = bitcast i32 %tf32.1070 to float
  %rest.1073 = fsub float %number.1068, %rounded.1072
  %tf32.1074 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1073) #1
  %rounded.1075 = bitcast i32 %tf32.1071 to float
  %rest.1076 = fsub float %number.1069, %rounded.1075
  %tf32.1077 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1076) #1
  %mma.1078 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1058, i32 %tf32.1061, i32 %tf32.1064, i32 %tf32.1067, i32 %tf32.1070, i32 %tf32.1071, float %acc.1015, float %acc.1016, float %acc.1017, float %acc.1018) #1
  %acc.1079 = extractvalue { float, float, float, float } %mma.1078, 0
  %acc.1080 = extractvalue { float, float, float, float } %mma.1078, 1
  %acc.1081 = extractvalue { float, float, float, float } %mma.1078, 2
  %acc.1082 = extractvalue { float, float, float, float } %mma.1078, 3
  %mma.1083 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1052, i32 %tf32.1053, i32 %tf32.1054, i32 %tf32.1055, i32 %tf32.1074, i32 %tf32.1077, float %acc.1079, float %acc.1080, float %acc.1081, float %acc.1082) #1
  %acc.1084 = extractvalue { float, float, float, float } %mma.1083, 0
  %acc.1085 = extractvalue { float, float, float, float } %mma.1083, 1
  %acc.1086 = extractvalue { float, float, float, float } %mma.1083, 2
  %acc.1087 = extractvalue { float, float, float, float } %mma.1083, 3
  %mma.1088 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1052, i32 %tf32.1053, i32 %tf32.1054, i32 %tf32.1055, i32 %tf32.1070, i32 %tf32.1071, float %acc.1084, float %acc.1085, float %acc.1086, float %acc.1087) #1
  %acc.1089 = extractvalue { float, float, float, float } %mma.1088, 0
  %acc.1090 = extractvalue { float, float, float, float } %mma.1088, 1
  %acc.1091 = extractvalue { float, float, float, float } %mma.1088, 2
  %acc.1092 = extractvalue { float, float, float, float } %mma.1088, 3
  %number.1093 = bitcast i32 %element.960 to float
  %number.1094 = bitcast i32 %element.961 to float
  %tf32.1095 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1093) #1
  %tf32.1096 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1094) #1
  %rounded.1097 = bitcast i32 %tf32.1095 to float
  %rest.1098 = fsub float %number.1093, %rounded.1097
  %tf32.1099 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1098) #1
  %rounded.1100 = bitcast i32 %tf32.1096 to float
  %rest.1101 = fsub float %number.1094, %rounded.1100
  %tf32.1102 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1101) #1
  %mma.1103 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1058, i32 %tf32.1061, i32 %tf32.1064, i32 %tf32.1067, i32 %tf32.1095, i32 %tf32.1096, float %acc.1040, float %acc.1041, float %acc.1042, float %acc.1043) #1
  %acc.1104 = extractvalue { float, float, float, float } %mma.1103, 0
  %acc.1105 = extractvalue { float, float, float, float } %mma.1103, 1
  %acc.1106 = extractvalue { float, float, float, float } %mma.1103, 2
  %acc.1107 = extractvalue { float, float, float, float } %mma.1103, 3
  %mma.1108 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1052, i32 %tf32.1053, i32 %tf32.1054, i32 %tf32.1055, i32 %tf32.1099, i32 %tf32.1102, float %acc.1104, float %acc.1105, float %acc.1106, float %acc.1107) #1
  %acc.1109 = extractvalue { float, float, float, float } %mma.1108, 0
  %acc.1110 = extractvalue { float, float, float, float } %mma.1108, 1
  %acc.1111 = extractvalue { float, float, float, float } %mma.1108, 2
  %acc.1112 = extractvalue { float, float, float, float } %mma.1108, 3
  %mma.1113 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1052, i32 %tf32.1053, i32 %tf32.1054, i32 %tf32.1055, i32 %tf32.1095, i32 %tf32.1096, float %acc.1109, float %acc.1110, float %acc.1111, float %acc.1112) #1
  %acc.1114 = extractvalue { float, float, float, float } %mma.1113, 0
  %acc.1115 = extractvalue { float, float, float, float } %mma.1113, 1
  %acc.1116 = extractvalue { float, float, float, float } %mma.1113, 2
  %acc.1117 = extractvalue { float, float, float, float } %mma.1113, 3
  %element.1118 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14080];", "=r,r"(i32 %element.953) #1
  %element.1119 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14160];", "=r,r"(i32 %element.953) #1
  %element.1120 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14112];", "=r,r"(i32 %element.953) #1
  %element.1121 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14192];", "=r,r"(i32 %element.953) #1
  %number.1122 = bitcast i32 %word.923 to float
  %number.1123 = bitcast i32 %word.925 to float
  %number.1124 = bitcast i32 %word.924 to float
  %number.1125 = bitcast i32 %word.926 to float
  %tf32.1126 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1122) #1
  %tf32.1127 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1123) #1
  %tf32.1128 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1124) #1
  %tf32.1129 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1125) #1
  %rounded.1130 = bitcast i32 %tf32.1126 to float
  %rest.1131 = fsub float %number.1122, %rounded.1130
  %tf32.1132 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1131) #1
  %rounded.1133 = bitcast i32 %tf32.1127 to float
  %rest.1134 = fsub float %number.1123, %rounded.1133
  %tf32.1135 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1134) #1
  %rounded.1136 = bitcast i32 %tf32.1128 to float
  %rest.1137 = fsub float %number.1124, %rounded.1136
  %tf32.1138 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1137) #1
  %rounded.1139 = bitcast i32 %tf32.1129 to float
  %rest.1140 = fsub float %number.1125, %rounded.1139
  %tf32.1141 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1140) #1
  %number.1142 = bitcast i32 %element.962 to float
  %number.1143 = bitcast i32 %element.963 to float
  %tf32.1144 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1142) #1
  %tf32.1145 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1143) #1
  %rounded.1146 = bitcast i32 %tf32.1144 to float
  %rest.1147 = fsub float %number.1142, %rounded.1146
  %tf32.1148 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1147) #1
  %rounded.1149 = bitcast i32 %tf32.1145 to float
  %rest.1150 = fsub float %number.1143, %rounded.1149
  %tf32.1151 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1150) #1
  %mma.1152 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1132, i32 %tf32.1135, i32 %tf32.1138, i32 %tf32.1141, i32 %tf32.1144, i32 %tf32.1145, float %acc.1089, float %acc.1090, float %acc.1091, float %acc.1092) #1
  %acc.1153 = extractvalue { float, float, float, float } %mma.1152, 0
  %acc.1154 = extractvalue { float, float, float, float } %mma.1152, 1
  %acc.1155 = extractvalue { float, float, float, float } %mma.1152, 2
  %acc.1156 = extractvalue { float, float, float, float } %mma.1152, 3
  %mma.1157 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1126, i32 %tf32.1127, i32 %tf32.1128, i32 %tf32.1129, i32 %tf32.1148, i32 %tf32.1151, float %acc.1153, float %acc.1154, float %acc.1155, float %acc.1156) #1
  %acc.1158 = extractvalue { float, float, float, float } %mma.1157, 0
  %acc.1159 = extractvalue { float, float, float, float } %mma.1157, 1
  %acc.1160 = extractvalue { float, float, float, float } %mma.1157, 2
  %acc.1161 = extractvalue { float, float, float, float } %mma.1157, 3
  %mma.1162 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1126, i32 %tf32.1127, i32 %tf32.1128, i32 %tf32.1129, i32 %tf32.1144, i32 %tf32.1145, float %acc.1158, float %acc.1159, float %acc.1160, float %acc.1161) #1
  %acc.1163 = extractvalue { float, float, float, float } %mma.1162, 0
  %acc.1164 = extractvalue { float, float, float, float } %mma.1162, 1
  %acc.1165 = extractvalue { float, float, float, float } %mma.1162, 2
  %acc.1166 = extractvalue { float, float, float, float } %mma.1162, 3
  %number.1167 = bitcast i32 %element.964 to float
  %number.1168 = bitcast i32 %element.965 to float
  %tf32.1169 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1167) #1
  %tf32.1170 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1168) #1
  %rounded.1171 = bitcast i32 %tf32.1169 to float
  %rest.1172 = fsub float %number.1167, %rounded.1171
  %tf32.1173 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1172) #1
  %rounded.1174 = bitcast i32 %tf32.1170 to float
  %rest.1175 = fsub float %number.1168, %rounded.1174
  %tf32.1176 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1175) #1
  %mma.1177 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1132, i32 %tf32.1135, i32 %tf32.1138, i32 %tf32.1141, i32 %tf32.1169, i32 %tf32.1170, float %acc.1114, float %acc.1115, float %acc.1116, float %acc.1117) #1
  %acc.1178 = extractvalue { float, float, float, float } %mma.1177, 0
  %acc.1179 = extractvalue { float, float, float, float } %mma.1177, 1
  %acc.1180 = extractvalue { float, float, float, float } %mma.1177, 2
  %acc.1181 = extractvalue { float, float, float, float } %mma.1177, 3
  %mma.1182 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1126, i32 %tf32.1127, i32 %tf32.1128, i32 %tf32.1129, i32 %tf32.1173, i32 %tf32.1176, float %acc.1178, float %acc.1179, float %acc.1180, float %acc.1181) #1
  %acc.1183 = extractvalue { float, float, float, float } %mma.1182, 0
  %acc.1184 = extractvalue { float, float, float, float } %mma.1182, 1
  %acc.1185 = extractvalue { float, float, float, float } %mma.1182, 2
  %acc.1186 = extractvalue { float, float, float, float } %mma.1182, 3
  %mma.1187 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1126, i32 %tf32.1127, i32 %tf32.1128, i32 %tf32.1129, i32 %tf32.1169, i32 %tf32.1170, float %acc.1183, float %acc.1184, float %acc.1185, float %acc.1186) #1
  %acc.1188 = extractvalue { float, float, float, float } %mma.1187, 0
  %acc.1189 = extractvalue { float, float, float, float } %mma.1187, 1
  %acc.1190 = extractvalue { float, float, float, float } %mma.1187, 2
  %acc.1191 = extractvalue { float, float, float, float } %mma.1187, 3
  %element.1192 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14720];", "=r,r"(i32 %element.953) #1
  %element.1193 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14800];", "=r,r"(i32 %element.953) #1
  %element.1194 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14752];", "=r,r"(i32 %element.953) #1
  %element.1195 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14832];", "=r,r"(i32 %element.953) #1
  %number.1196 = bitcast i32 %word.927 to float
  %number.1197 = bitcast i32 %word.929 to float
  %number.1198 = bitcast i32 %word.928 to float
  %number.1199 = bitcast i32 %word.930 to float
  %tf32.1200 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1196) #1
  %tf32.1201 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1197) #1
  %tf32.1202 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1198) #1
  %tf32.1203 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1199) #1
  %rounded.1204 = bitcast i32 %tf32.1200 to float
  %rest.1205 = fsub float %number.1196, %rounded.1204
  %tf32.1206 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1205) #1
  %rounded.1207 = bitcast i32 %tf32.1201 to float
  %rest.1208 = fsub float %number.1197, %rounded.1207
  %tf32.1209 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1208) #1
  %rounded.1210 = bitcast i32 %tf32.1202 to float
  %rest.1211 = fsub float %number.1198, %rounded.1210
  %tf32.1212 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1211) #1
  %rounded.1213 = bitcast i32 %tf32.1203 to float
  %rest.1214 = fsub float %number.1199, %rounded.1213
  %tf32.1215 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1214) #1
  %number.1216 = bitcast i32 %element.966 to float
  %number.1217 = bitcast i32 %element.967 to float
  %tf32.1218 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1216) #1
  %tf32.1219 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1217) #1
  %rounded.1220 = bitcast i32 %tf32.1218 to float
  %rest.1221 = fsub float %number.1216, %rounded.1220
  %tf32.1222 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1221) #1
  %rounded.1223 = bitcast i32 %tf32.1219 to float
  %rest.1224 = fsub float %number.1217, %rounded.1223
  %tf32.1225 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1224) #1
  %mma.1226 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1206, i32 %tf32.1209, i32 %tf32.1212, i32 %tf32.1215, i32 %tf32.1218, i32 %tf32.1219, float %acc.1163, float %acc.1164, float %acc.1165, float %acc.1166) #1
  %acc.1227 = extractvalue { float, float, float, float } %mma.1226, 0
  %acc.1228 = extractvalue { float, float, float, float } %mma.1226, 1
  %acc.1229 = extractvalue { float, float, float, float } %mma.1226, 2
  %acc.1230 = extractvalue { float, float, float, float } %mma.1226, 3
  %mma.1231 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1200, i32 %tf32.1201, i32 %tf32.1202, i32 %tf32.1203, i32 %tf32.1222, i32 %tf32.1225, float %acc.1227, float %acc.1228, float %acc.1229, float %acc.1230) #1
  %acc.1232 = extractvalue { float, float, float, float } %mma.1231, 0
  %acc.1233 = extractvalue { float, float, float, float } %mma.1231, 1
  %acc.1234 = extractvalue { float, float, float, float } %mma.1231, 2
  %acc.1235 = extractvalue { float, float, float, float } %mma.1231, 3
  %mma.1236 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1200, i32 %tf32.1201, i32 %tf32.1202, i32 %tf32.1203, i32 %tf32.1218, i32 %tf32.1219, float %acc.1232, float %acc.1233, float %acc.1234, float %acc.1235) #1
  %acc.1237 = extractvalue { float, float, float, float } %mma.1236, 0
  %acc.1238 = extractvalue { float, float, float, float } %mma.1236, 1
  %acc.1239 = extractvalue { float, float, float, float } %mma.1236, 2
  %acc.1240 = extractvalue { float, float, float, float } %mma.1236, 3
  %number.1241 = bitcast i32 %element.968 to float
  %number.1242 = bitcast i32 %element.969 to float
  %tf32.1243 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1241) #1
  %tf32.1244 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1242) #1
  %rounded.1245 = bitcast i32 %tf32.1243 to float
  %rest.1246 = fsub float %number.1241, %rounded.1245
  %tf32.1247 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1246) #1
  %rounded.1248 = bitcast i32 %tf32.1244 to float
  %rest.1249 = fsub float %number.1242, %rounded.1248
  %tf32.1250 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1249) #1
  %mma.1251 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1206, i32 %tf32.1209, i32 %tf32.1212, i32 %tf32.1215, i32 %tf32.1243, i32 %tf32.1244, float %acc.1188, float %acc.1189, float %acc.1190, float %acc.1191) #1
  %acc.1252 = extractvalue { float, float, float, float } %mma.1251, 0
  %acc.1253 = extractvalue { float, float, float, float } %mma.1251, 1
  %acc.1254 = extractvalue { float, float, float, float } %mma.1251, 2
  %acc.1255 = extractvalue { float, float, float, float } %mma.1251, 3
  %mma.1256 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1200, i32 %tf32.1201, i32 %tf32.1202, i32 %tf32.1203, i32 %tf32.1247, i32 %tf32.1250, float %acc.1252, float %acc.1253, float %acc.1254, float %acc.1255) #1
  %acc.1257 = extractvalue { float, float, float, float } %mma.1256, 0
  %acc.1258 = extractvalue { float, float, float, float } %mma.1256, 1
  %acc.1259 = extractvalue { float, float, float, float } %mma.1256, 2
  %acc.1260 = extractvalue { float, float, float, float } %mma.1256, 3
  %mma.1261 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1200, i32 %tf32.1201, i32 %tf32.1202, i32 %tf32.1203, i32 %tf32.1243, i32 %tf32.1244, float %acc.1257, float %acc.1258, float %acc.1259, float %acc.1260) #1
  %acc.1262 = extractvalue { float, float, float, float } %mma.1261, 0
  %acc.1263 = extractvalue { float, float, float, float } %mma.1261, 1
  %acc.1264 = extractvalue { float, float, float, float } %mma.1261, 2
  %acc.1265 = extractvalue { float, float, float, float } %mma.1261, 3
  %number.1266 = bitcast i32 %word.931 to float
  %number.1267 = bitcast i32 %word.933 to float
  %number.1268 = bitcast i32 %word.932 to float
  %number.1269 = bitcast i32 %word.934 to float
  %tf32.1270 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1266) #1
  %tf32.1271 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1267) #1
  %tf32.1272 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1268) #1
  %tf32.1273 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1269) #1
  %rounded.1274 = bitcast i32 %tf32.1270 to float
  %rest.1275 = fsub float %number.1266, %rounded.1274
  %tf32.1276 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1275) #1
  %rounded.1277 = bitcast i32 %tf32.1271 to float
  %rest.1278 = fsub float %number.1267, %rounded.1277
  %tf32.1279 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1278) #1
  %rounded.1280 = bitcast i32 %tf32.1272 to float
  %rest.1281 = fsub float %number.1268, %rounded.1280
  %tf32.1282 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1281) #1
  %rounded.1283 = bitcast i32 %tf32.1273 to float
  %rest.1284 = fsub float %number.1269, %rounded.1283
  %tf32.1285 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1284) #1
  %number.1286 = bitcast i32 %element.970 to float
  %number.1287 = bitcast i32 %element.971 to float
  %tf32.1288 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1286) #1
  %tf32.1289 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1287) #1
  %rounded.1290 = bitcast i32 %tf32.1288 to float
  %rest.1291 = fsub float %number.1286, %rounded.1290
  %tf32.1292 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1291) #1
  %rounded.1293 = bitcast i32 %tf32.1289 to float
  %rest.1294 = fsub float %number.1287, %rounded.1293
  %tf32.1295 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1294) #1
  %mma.1296 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1276, i32 %tf32.1279, i32 %tf32.1282, i32 %tf32.1285, i32 %tf32.1288, i32 %tf32.1289, float %acc.1237, float %acc.1238, float %acc.1239, float %acc.1240) #1
  %acc.1297 = extractvalue { float, float, float, float } %mma.1296, 0
  %acc.1298 = extractvalue { float, float, float, float } %mma.1296, 1
  %acc.1299 = extractvalue { float, float, float, float } %mma.1296, 2
  %acc.1300 = extractvalue { float, float, float, float } %mma.1296, 3
  %mma.1301 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1270, i32 %tf32.1271, i32 %tf32.1272, i32 %tf32.1273, i32 %tf32.1292, i32 %tf32.1295, float %acc.1297, float %acc.1298, float %acc.1299, float %acc.1300) #1
  %acc.1302 = extractvalue { float, float, float, float } %mma.1301, 0
  %acc.1303 = extractvalue { float, float, float, float } %mma.1301, 1
  %acc.1304 = extractvalue { float, float, float, float } %mma.1301, 2
  %acc.1305 = extractvalue { float, float, float, float } %mma.1301, 3
  %mma.1306 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1270, i32 %tf32.1271, i32 %tf32.1272, i32 %tf32.1273, i32 %tf32.1288, i32 %tf32.1289, float %acc.1302, float %acc.1303, float %acc.1304, float %acc.1305) #1
  %acc.1307 = extractvalue { float, float, float, float } %mma.1306, 0
  %acc.1308 = extractvalue { float, float, float, float } %mma.1306, 1
  %acc.1309 = extractvalue { float, float, float, float } %mma.1306, 2
  %acc.1310 = extractvalue { float, float, float, float } %mma.1306, 3
  %number.1311 = bitcast i32 %element.972 to float
  %number.1312 = bitcast i32 %element.973 to float
  %tf32.1313 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1311) #1
  %tf32.1314 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1312) #1
  %rounded.1315 = bitcast i32 %tf32.1313 to float
  %rest.1316 = fsub float %number.1311, %rounded.1315
  %tf32.1317 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1316) #1
  %rounded.1318 = bitcast i32 %tf32.1314 to float
  %rest.1319 = fsub float %number.1312, %rounded.1318
  %tf32.1320 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1319) #1
  %mma.1321 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1276, i32 %tf32.1279, i32 %tf32.1282, i32 %tf32.1285, i32 %tf32.1313, i32 %tf32.1314, float %acc.1262, float %acc.1263, float %acc.1264, float %acc.1265) #1
  %acc.1322 = extractvalue { float, float, float, float } %mma.1321, 0
  %acc.1323 = extractvalue { float, float, float, float } %mma.1321, 1
  %acc.1324 = extractvalue { float, float, float, float } %mma.1321, 2
  %acc.1325 = extractvalue { float, float, float, float } %mma.1321, 3
  %mma.1326 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1270, i32 %tf32.1271, i32 %tf32.1272, i32 %tf32.1273, i32 %tf32.1317, i32 %tf32.1320, float %acc.1322, float %acc.1323, float %acc.1324, float %acc.1325) #1
  %acc.1327 = extractvalue { float, float, float, float } %mma.1326, 0
  %acc.1328 = extractvalue { float, float, float, float } %mma.1326, 1
  %acc.1329 = extractvalue { float, float, float, float } %mma.1326, 2
  %acc.1330 = extractvalue { float, float, float, float } %mma.1326, 3
  %mma.1331 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1270, i32 %tf32.1271, i32 %tf32.1272, i32 %tf32.1273, i32 %tf32.1313, i32 %tf32.1314, float %acc.1327, float %acc.1328, float %acc.1329, float %acc.1330) #1
  %acc.1332 = extractvalue { float, float, float, float } %mma.1331, 0
  %acc.1333 = extractvalue { float, float, float, float } %mma.1331, 1
  %acc.1334 = extractvalue { float, float, float, float } %mma.1331, 2
  %acc.1335 = extractvalue { float, float, float, float } %mma.1331, 3
  %number.1336 = bitcast i32 %word.935 to float
  %number.1337 = bitcast i32 %word.937 to float
  %number.1338 = bitcast i32 %word.936 to float
  %number.1339 = bitcast i32 %word.938 to float
  %tf32.1340 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1336) #1
  %tf32.1341 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1337) #1
  %tf32.1342 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1338) #1
  %tf32.1343 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1339) #1
  %rounded.1344 = bitcast i32 %tf32.1340 to float
  %rest.1345 = fsub float %number.1336, %rounded.1344
  %tf32.1346 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1345) #1
  %rounded.1347 = bitcast i32 %tf32.1341 to float
  %rest.1348 = fsub float %number.1337, %rounded.1347
  %tf32.1349 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1348) #1
  %rounded.1350 = bitcast i32 %tf32.1342 to float
  %rest.1351 = fsub float %number.1338, %rounded.1350
  %tf32.1352 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1351) #1
  %rounded.1353 = bitcast i32 %tf32.1343 to float
  %rest.1354 = fsub float %number.1339, %rounded.1353
  %tf32.1355 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1354) #1
  %number.1356 = bitcast i32 %element.1044 to float
  %number.1357 = bitcast i32 %element.1045 to float
  %tf32.1358 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1356) #1
  %tf32.1359 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1357) #1
  %rounded.1360 = bitcast i32 %tf32.1358 to float
  %rest.1361 = fsub float %number.1356, %rounded.1360
  %tf32.1362 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1361) #1
  %rounded.1363 = bitcast i32 %tf32.1359 to float
  %rest.1364 = fsub float %number.1357, %rounded.1363
  %tf32.1365 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1364) #1
  %mma.1366 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1346, i32 %tf32.1349, i32 %tf32.1352, i32 %tf32.1355, i32 %tf32.1358, i32 %tf32.1359, float %acc.1307, float %acc.1308, float %acc.1309, float %acc.1310) #1
  %acc.1367 = extractvalue { float, float, float, float } %mma.1366, 0
  %acc.1368 = extractvalue { float, float, float, float } %mma.1366, 1
  %acc.1369 = extractvalue { float, float, float, float } %mma.1366, 2
  %acc.1370 = extractvalue { float, float, float, float } %mma.1366, 3
  %mma.1371 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1340, i32 %tf32.1341, i32 %tf32.1342, i32 %tf32.1343, i32 %tf32.1362, i32 %tf32.1365, float %acc.1367, float %acc.1368, float %acc.1369, float %acc.1370) #1
  %acc.1372 = extractvalue { float, float, float, float } %mma.1371, 0
  %acc.1373 = extractvalue { float, float, float, float } %mma.1371, 1
  %acc.1374 = extractvalue { float, float, float, float } %mma.1371, 2
  %acc.1375 = extractvalue { float, float, float, float } %mma.1371, 3
  %mma.1376 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1340, i32 %tf32.1341, i32 %tf32.1342, i32 %tf32.1343, i32 %tf32.1358, i32 %tf32.1359, float %acc.1372, float %acc.1373, float %acc.1374, float %acc.1375) #1
  %acc.1377 = extractvalue { float, float, float, float } %mma.1376, 0
  %acc.1378 = extractvalue { float, float, float, float } %mma.1376, 1
  %acc.1379 = extractvalue { float, float, float, float } %mma.1376, 2
  %acc.1380 = extractvalue { float, float, float, float } %mma.1376, 3
  %number.1381 = bitcast i32 %element.1046 to float
  %number.1382 = bitcast i32 %element.1047 to float
  %tf32.1383 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1381) #1
  %tf32.1384 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1382) #1
  %rounded.1385 = bitcast i32 %tf32.1383 to float
  %rest.1386 = fsub float %number.1381, %rounded.1385
  %tf32.1387 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1386) #1
  %rounded.1388 = bitcast i32 %tf32.1384 to float
  %rest.1389 = fsub float %number.1382, %rounded.1388
  %tf32.1390 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1389) #1
  %mma.1391 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1346, i32 %tf32.1349, i32 %tf32.1352, i32 %tf32.1355, i32 %tf32.1383, i32 %tf32.1384, float %acc.1332, float %acc.1333, float %acc.1334, float %acc.1335) #1
  %acc.1392 = extractvalue { float, float, float, float } %mma.1391, 0
  %acc.1393 = extractvalue { float, float, float, float } %mma.1391, 1
  %acc.1394 = extractvalue { float, float, float, float } %mma.1391, 2
  %acc.1395 = extractvalue { float, float, float, float } %mma.1391, 3
  %mma.1396 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1340, i32 %tf32.1341, i32 %tf32.1342, i32 %tf32.1343, i32 %tf32.1387, i32 %tf32.1390, float %acc.1392, float %acc.1393, float %acc.1394, float %acc.1395) #1
  %acc.1397 = extractvalue { float, float, float, float } %mma.1396, 0
  %acc.1398 = extractvalue { float, float, float, float } %mma.1396, 1
  %acc.1399 = extractvalue { float, float, float, float } %mma.1396, 2
  %acc.1400 = extractvalue { float, float, float, float } %mma.1396, 3
  %mma.1401 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1340, i32 %tf32.1341, i32 %tf32.1342, i32 %tf32.1343, i32 %tf32.1383, i32 %tf32.1384, float %acc.1397, float %acc.1398, float %acc.1399, float %acc.1400) #1
  %acc.1402 = extractvalue { float, float, float, float } %mma.1401, 0
  %acc.1403 = extractvalue { float, float, float, float } %mma.1401, 1
  %acc.1404 = extractvalue { float, float, float, float } %mma.1401, 2
  %acc.1405 = extractvalue { float, float, float, float } %mma.1401, 3
  %number.1406 = bitcast i32 %word.939 to float
  %number.1407 = bitcast i32 %word.941 to float
  %number.1408 = bitcast i32 %word.940 to float
  %number.1409 = bitcast i32 %word.942 to float
  %tf32.1410 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1406) #1
  %tf32.1411 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1407) #1
  %tf32.1412 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1408) #1
  %tf32.1413 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1409) #1
  %rounded.1414 = bitcast i32 %tf32.1410 to float
  %rest.1415 = fsub float %number.1406, %rounded.1414
  %tf32.1416 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1415) #1
  %rounded.1417 = bitcast i32 %tf32.1411 to float
  %rest.1418 = fsub float %number.1407, %rounded.1417
  %tf32.1419 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1418) #1
  %rounded.1420 = bitcast i32 %tf32.1412 to float
  %rest.1421 = fsub float %number.1408, %rounded.1420
  %tf32.1422 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1421) #1
  %rounded.1423 = bitcast i32 %tf32.1413 to float
  %rest.1424 = fsub float %number.1409, %rounded.1423
  %tf32.1425 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1424) #1
  %number.1426 = bitcast i32 %element.1118 to float
  %number.1427 = bitcast i32 %element.1119 to float
  %tf32.1428 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1426) #1
  %tf32.1429 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1427) #1
  %rounded.1430 = bitcast i32 %tf32.1428 to float
  %rest.1431 = fsub float %number.1426, %rounded.1430
  %tf32.1432 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1431) #1
  %rounded.1433 = bitcast i32 %tf32.1429 to float
  %rest.1434 = fsub float %number.1427, %rounded.1433
  %tf32.1435 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1434) #1
  %mma.1436 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1416, i32 %tf32.1419, i32 %tf32.1422, i32 %tf32.1425, i32 %tf32.1428, i32 %tf32.1429, float %acc.1377, float %acc.1378, float %acc.1379, float %acc.1380) #1
  %acc.1437 = extractvalue { float, float, float, float } %mma.1436, 0
  %acc.1438 = extractvalue { float, float, float, float } %mma.1436, 1
  %acc.1439 = extractvalue { float, float, float, float } %mma.1436, 2
  %acc.1440 = extractvalue { float, float, float, float } %mma.1436, 3
  %mma.1441 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1410, i32 %tf32.1411, i32 %tf32.1412, i32 %tf32.1413, i32 %tf32.1432, i32 %tf32.1435, float %acc.1437, float %acc.1438, float %acc.1439, float %acc.1440) #1
  %acc.1442 = extractvalue { float, float, float, float } %mma.1441, 0
  %acc.1443 = extractvalue { float, float, float, float } %mma.1441, 1
  %acc.1444 = extractvalue { float, float, float, float } %mma.1441, 2
  %acc.1445 = extractvalue { float, float, float, float } %mma.1441, 3
  %mma.1446 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1410, i32 %tf32.1411, i32 %tf32.1412, i32 %tf32.1413, i32 %tf32.1428, i32 %tf32.1429, float %acc.1442, float %acc.1443, float %acc.1444, float %acc.1445) #1
  %acc.1447 = extractvalue { float, float, float, float } %mma.1446, 0
  %acc.1448 = extractvalue { float, float, float, float } %mma.1446, 1
  %acc.1449 = extractvalue { float, float, float, float } %mma.1446, 2
  %acc.1450 = extractvalue { float, float, float, float } %mma.1446, 3
  %number.1451 = bitcast i32 %element.1120 to float
  %number.1452 = bitcast i32 %element.1121 to float
  %tf32.1453 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1451) #1
  %tf32.1454 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1452) #1
  %rounded.1455 = bitcast i32 %tf32.1453 to float
  %rest.1456 = fsub float %number.1451, %rounded.1455
  %tf32.1457 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1456) #1
  %rounded.1458 = bitcast i32 %tf32.1454 to float
  %rest.1459 = fsub float %number.1452, %rounded.1458
  %tf32.1460 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1459) #1
  %mma.1461 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1416, i32 %tf32.1419, i32 %tf32.1422, i32 %tf32.1425, i32 %tf32.1453, i32 %tf32.1454, float %acc.1402, float %acc.1403, float %acc.1404, float %acc.1405) #1
  %acc.1462 = extractvalue { float, float, float, float } %mma.1461, 0
  %acc.1463 = extractvalue { float, float, float, float } %mma.1461, 1
  %acc.1464 = extractvalue { float, float, float, float } %mma.1461, 2
  %acc.1465 = extractvalue { float, float, float, float } %mma.1461, 3
  %mma.1466 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1410, i32 %tf32.1411, i32 %tf32.1412, i32 %tf32.1413, i32 %tf32.1457, i32 %tf32.1460, float %acc.1462, float %acc.1463, float %acc.1464, float %acc.1465) #1
  %acc.1467 = extractvalue { float, float, float, float } %mma.1466, 0
  %acc.1468 = extractvalue { float, float, float, float } %mma.1466, 1
  %acc.1469 = extractvalue { float, float, float, float } %mma.1466, 2
  %acc.1470 = extractvalue { float, float, float, float } %mma.1466, 3
  %mma.1471 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1410, i32 %tf32.1411, i32 %tf32.1412, i32 %tf32.1413, i32 %tf32.1453, i32 %tf32.1454, float %acc.1467, float %acc.1468, float %acc.1469, float %acc.1470) #1
  %acc.1472 = extractvalue { float, float, float, float } %mma.1471, 0
  %acc.1473 = extractvalue { float, float, float, float } %mma.1471, 1
  %acc.1474 = extractvalue { float, float, float, float } %mma.1471, 2
  %acc.1475 = extractvalue { float, float, float, float } %mma.1471, 3
  %number.1476 = bitcast i32 %word.943 to float
  %number.1477 = bitcast i32 %word.945 to float
  %number.1478 = bitcast i32 %word.944 to float
  %number.1479 = bitcast i32 %word.946 to float
  %tf32.1480 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1476) #1
  %tf32.1481 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1477) #1
  %tf32.1482 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1478) #1
  %tf32.1483 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1479) #1
  %rounded.1484 = bitcast i32 %tf32.1480 to float
  %rest.1485 = fsub float %number.1476, %rounded.1484
  %tf32.1486 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1485) #1
  %rounded.1487 = bitcast i32 %tf32.1481 to float
  %rest.1488 = fsub float %number.1477, %rounded.1487
  %tf32.1489 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1488) #1
  %rounded.1490 = bitcast i32 %tf32.1482 to float
  %rest.1491 = fsub float %number.1478, %rounded.1490
  %tf32.1492 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1491) #1
  %rounded.1493 = bitcast i32 %tf32.1483 to float
  %rest.1494 = fsub float %number.1479, %rounded.1493
  %tf32.1495 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1494) #1
  %number.1496 = bitcast i32 %element.1192 to float
  %number.1497 = bitcast i32 %element.1193 to float
  %tf32.1498 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1496) #1
  %tf32.1499 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1497) #1
  %rounded.1500 = bitcast i32 %tf32.1498 to float
  %rest.1501 = fsub float %number.1496, %rounded.1500
  %tf32.1502 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1501) #1
  %rounded.1503 = bitcast i32 %tf32.1499 to float
  %rest.1504 = fsub float %number.1497, %rounded.1503
  %tf32.1505 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1504) #1
  %mma.1506 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1486, i32 %tf32.1489, i32 %tf32.1492, i32 %tf32.1495, i32 %tf32.1498, i32 %tf32.1499, float %acc.1447, float %acc.1448, float %acc.1449, float %acc.1450) #1
  %acc.1507 = extractvalue { float, float, float, float } %mma.1506, 0
  %acc.1508 = extractvalue { float, float, float, float } %mma.1506, 1
  %acc.1509 = extractvalue { float, float, float, float } %mma.1506, 2
  %acc.1510 = extractvalue { float, float, float, float } %mma.1506, 3
  %mma.1511 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1480, i32 %tf32.1481, i32 %tf32.1482, i32 %tf32.1483, i32 %tf32.1502, i32 %tf32.1505, float %acc.1507, float %acc.1508, float %acc.1509, float %acc.1510) #1
  %acc.1512 = extractvalue { float, float, float, float } %mma.1511, 0
  %acc.1513 = extractvalue { float, float, float, float } %mma.1511, 1
  %acc.1514 = extractvalue { float, float, float, float } %mma.1511, 2
  %acc.1515 = extractvalue { float, float, float, float } %mma.1511, 3
  %mma.1516 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1480, i32 %tf32.1481, i32 %tf32.1482, i32 %tf32.1483, i32 %tf32.1498, i32 %tf32.1499, float %acc.1512, float %acc.1513, float %acc.1514, float %acc.1515) #1
  %acc.1517 = extractvalue { float, float, float, float } %mma.1516, 0
  %acc.1518 = extractvalue { float, float, float, float } %mma.1516, 1
  %acc.1519 = extractvalue { float, float, float, float } %mma.1516, 2
  %acc.1520 = extractvalue { float, float, float, float } %mma.1516, 3
  %number.1521 = bitcast i32 %element.1194 to float
  %number.1522 = bitcast i32 %element.1195 to float
  %tf32.1523 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1521) #1
  %tf32.1524 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1522) #1
  %rounded.1525 = bitcast i32 %tf32.1523 to float
  %rest.1526 = fsub float %number.1521, %rounded.1525
  %tf32.1527 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1526) #1
  %rounded.1528 = bitcast i32 %tf32.1524 to float
  %rest.1529 = fsub float %number.1522, %rounded.1528
  %tf32.1530 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1529) #1
  %mma.1531 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1486, i32 %tf32.1489, i32 %tf32.1492, i32 %tf32.1495, i32 %tf32.1523, i32 %tf32.1524, float %acc.1472, float %acc.1473, float %acc.1474, float %acc.1475) #1
  %acc.1532 = extractvalue { float, float, float, float } %mma.1531, 0
  %acc.1533 = extractvalue { float, float, float, float } %mma.1531, 1
  %acc.1534 = extractvalue { float, float, float, float } %mma.1531, 2
  %acc.1535 = extractvalue { float, float, float, float } %mma.1531, 3
  %mma.1536 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1480, i32 %tf32.1481, i32 %tf32.1482, i32 %tf32.1483, i32 %tf32.1527, i32 %tf32.1530, float %acc.1532, float %acc.1533, float %acc.1534, float %acc.1535) #1
  %acc.1537 = extractvalue { float, float, float, float } %mma.1536, 0
  %acc.1538 = extractvalue { float, float, float, float } %mma.1536, 1
  %acc.1539 = extractvalue { float, float, float, float } %mma.1536, 2
  %acc.1540 = extractvalue { float, float, float, float } %mma.1536, 3
  %mma.1541 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1480, i32 %tf32.1481, i32 %tf32.1482, i32 %tf32.1483, i32 %tf32.1523, i32 %tf32.1524, float %acc.1537, float %acc.1538, float %acc.1539, float %acc.1540) #1
  %acc.1542 = extractvalue { float, float, float, float } %mma.1541, 0
  %acc.1543 = extractvalue { float, float, float, float } %mma.1541, 1
  %acc.1544 = extractvalue { float, float, float, float } %mma.1541, 2
  %acc.1545 = extractvalue { float, float, float, float } %mma.1541, 3
  %next.1546 = add nsw i32 %J.104, 1
  br label %for.103, !llvm.loop !0
for.103.done:
  %thread.1547 = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 %thread, i32 0, i32 31)
  %lane.1548 = and i32 %thread.1547, 31
  %warp.1549 = lshr i32 %thread.1547, 5
  %group.1550 = lshr i32 %lane.1548, 2
  %quad.1551 = and i32 %lane.1548, 3
  %row.1552 = add i32 0, %group.1550
  %column.1553 = shl i32 %quad.1551, 1
  %quad.leader.1554 = icmp eq i32 %quad.1551, 0
  %kept.1555 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15432), align 8
  br label %for.1556
for.1556:
  %J.1557 = phi i32 [ %kept.1555, %for.103.done ], [ %next.3090, %rescale.2257.end ]
  %carried.1559 = phi float [ %carried.106, %for.103.done ], [ %f.2243, %rescale.2257.end ]
  %carried.1560 = phi float [ %carried.107, %for.103.done ], [ %f.2244, %rescale.2257.end ]
  %carried.1561 = phi float [ %carried.108, %for.103.done ], [ %f.2422, %rescale.2257.end ]
  %carried.1562 = phi float [ %carried.109, %for.103.done ], [ %f.2424, %rescale.2257.end ]
  %carried.1563 = phi float [ %carried.110, %for.103.done ], [ %acc.3061, %rescale.2257.end ]
  %carried.1564 = phi float [ %carried.111, %for.103.done ], [ %acc.3062, %rescale.2257.end ]
  %carried.1565 = phi float [ %carried.112, %for.103.done ], [ %acc.3063, %rescale.2257.end ]
  %carried.1566 = phi float [ %carried.113, %for.103.done ], [ %acc.3064, %rescale.2257.end ]
  %carried.1567 = phi float [ %carried.114, %for.103.done ], [ %acc.3086, %rescale.2257.end ]
  %carried.1568 = phi float [ %carried.115, %for.103.done ], [ %acc.3087, %rescale.2257.end ]
  %carried.1569 = phi float [ %carried.116, %for.103.done ], [ %acc.3088, %rescale.2257.end ]
  %carried.1570 = phi float [ %carried.117, %for.103.done ], [ %acc.3089, %rescale.2257.end ]
  %kept.1558 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15424), align 8
  %for.1556.more = icmp slt i32 %J.1557, %kept.1558
  br i1 %for.1556.more, label %for.1556.body, label %for.1556.done
for.1556.body:
  %thread.1571 = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 %thread, i32 0, i32 31)
  %lane.1572 = and i32 %thread.1571, 31
  %warp.1573 = lshr i32 %thread.1571, 5
  %group.1574 = lshr i32 %lane.1572, 2
  %quad.1575 = and i32 %lane.1572, 3
  %row.1576 = add i32 0, %group.1574
  %column.1577 = shl i32 %quad.1575, 1
  %quad.leader.1578 = icmp eq i32 %quad.1575, 0
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.1579 = urem i32 %thread.1571, 4
  %row.1580 = udiv i32 %thread.1571, 4
  %column.1581 = mul i32 %unit.1579, 4
  %i.1582 = mul i32 %J.1557, 64
  %row.1583 = add i32 %i.1582, %row.1580
  %kept.1584 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15424), align 8
  %i.1585 = icmp slt i32 %J.1557, %kept.1584
  %kept.1586 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15400), align 8
  %i.1587 = select i1 %i.1585, i32 %kept.1586, i32 0
  %kept.1588 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15384), align 8
  %i.1589 = sext i32 %kept.1588 to i64
  %along.1590 = mul i64 %i.1589, %strided.v.stride0
  %kept.1591 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15392), align 8
  %i.1592 = sext i32 %kept.1591 to i64
  %along.1593 = mul i64 %i.1592, %strided.v.stride1
  %start.1594 = add i64 %along.1590, %along.1593
  %row.1595 = sext i32 %row.1583 to i64
  %along.1596 = mul i64 %row.1595, %strided.v.stride2
  %line.1597 = add i64 %start.1594, %along.1596
  %column.1598 = zext i32 %column.1581 to i64
  %element.1599 = add i64 %line.1597, %column.1598
  %from.1600 = getelementptr i32, ptr addrspace(1) %strided.v, i64 %element.1599
  %rows.1601 = sub i32 %i.1587, %row.1583
  %step.1602 = mul i64 %strided.v.stride2, 32
  %to.1603 = mul i32 %row.1580, 80
  %to.1604 = mul i32 %unit.1579, 16
  %to.1605 = add i32 %to.1603, %to.1604
  %to.1606 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.1605
  %inside.1607 = icmp sgt i32 %rows.1601, 0
  %bytes.1608 = select i1 %inside.1607, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+10240], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.1606, ptr addrspace(1) %from.1600, i32 %bytes.1608) #1
  %from.1609 = getelementptr i32, ptr addrspace(1) %from.1600, i64 %step.1602
  %inside.1610 = icmp sgt i32 %rows.1601, 32
  %bytes.1611 = select i1 %inside.1610, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+12800], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.1606, ptr addrspace(1) %from.1609, i32 %bytes.1611) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.1612 = mul i32 16, %warp
  %bytes.1613 = mul i32 %i.1612, 80
  %address.1614 = add i32 %bytes.1613, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.1615 = and i32 %thread.1571, 15
  %lane.1616 = and i32 %thread.1571, 16
  %row.bytes.1617 = mul i32 %lane.1615, 80
  %offset.1618 = add i32 %row.bytes.1617, %lane.1616
  %matrix.1619 = add i32 %address.1614, %offset.1618
  %lane.1620 = and i32 %thread.1571, 16
  %second.1621 = lshr i32 %lane.1620, 1
  %lane.1622 = and i32 %thread.1571, 7
  %row.1623 = or i32 %lane.1622, %second.1621
  %lane.1624 = and i32 %thread.1571, 8
  %half.1625 = shl i32 %lane.1624, 1
  %row.bytes.1626 = mul i32 %row.1623, 80
  %offset.1627 = add i32 %row.bytes.1626, %half.1625
  %matrix.1628 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.1627
  %matrices.1629 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.1619) #1
  %matrix.1630 = extractvalue { i32, i32, i32, i32 } %matrices.1629, 0
  %matrix.1631 = extractvalue { i32, i32, i32, i32 } %matrices.1629, 1
  %matrix.1632 = extractvalue { i32, i32, i32, i32 } %matrices.1629, 2
  %matrix.1633 = extractvalue { i32, i32, i32, i32 } %matrices.1629, 3
  %matrices.1634 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5120];", "=r,=r,=r,=r,r"(i32 %matrix.1628) #1
  %matrix.1635 = extractvalue { i32, i32, i32, i32 } %matrices.1634, 0
  %matrix.1636 = extractvalue { i32, i32, i32, i32 } %matrices.1634, 1
  %matrix.1637 = extractvalue { i32, i32, i32, i32 } %matrices.1634, 2
  %matrix.1638 = extractvalue { i32, i32, i32, i32 } %matrices.1634, 3
  %matrices.1639 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6400];", "=r,=r,=r,=r,r"(i32 %matrix.1628) #1
  %matrix.1640 = extractvalue { i32, i32, i32, i32 } %matrices.1639, 0
  %matrix.1641 = extractvalue { i32, i32, i32, i32 } %matrices.1639, 1
  %matrix.1642 = extractvalue { i32, i32, i32, i32 } %matrices.1639, 2
  %matrix.1643 = extractvalue { i32, i32, i32, i32 } %matrices.1639, 3
  %matrices.1644 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.1628) #1
  %matrix.1645 = extractvalue { i32, i32, i32, i32 } %matrices.1644, 0
  %matrix.1646 = extractvalue { i32, i32, i32, i32 } %matrices.1644, 1
  %matrix.1647 = extractvalue { i32, i32, i32, i32 } %matrices.1644, 2
  %matrix.1648 = extractvalue { i32, i32, i32, i32 } %matrices.1644, 3
  %matrices.1649 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8960];", "=r,=r,=r,=r,r"(i32 %matrix.1628) #1
  %matrix.1650 = extractvalue { i32, i32, i32, i32 } %matrices.1649, 0
  %matrix.1651 = extractvalue { i32, i32, i32, i32 } %matrices.1649, 1
  %matrix.1652 = extractvalue { i32, i32, i32, i32 } %matrices.1649, 2
  %matrix.1653 = extractvalue { i32, i32, i32, i32 } %matrices.1649, 3
  %matrices.1654 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+32];", "=r,=r,=r,=r,r"(i32 %matrix.1619) #1
  %matrix.1655 = extractvalue { i32, i32, i32, i32 } %matrices.1654, 0
  %matrix.1656 = extractvalue { i32, i32, i32, i32 } %matrices.1654, 1
  %matrix.1657 = extractvalue { i32, i32, i32, i32 } %matrices.1654, 2
  %matrix.1658 = extractvalue { i32, i32, i32, i32 } %matrices.1654, 3
  %matrices.1659 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5152];", "=r,=r,=r,=r,r"(i32 %matrix.1628) #1
  %matrix.1660 = extractvalue { i32, i32, i32, i32 } %matrices.1659, 0
  %matrix.1661 = extractvalue { i32, i32, i32, i32 } %matrices.1659, 1
  %matrix.1662 = extractvalue { i32, i32, i32, i32 } %matrices.1659, 2
  %matrix.1663 = extractvalue { i32, i32, i32, i32 } %matrices.1659, 3
  %number.1664 = bitcast i32 %matrix.1630 to float
  %number.1665 = bitcast i32 %matrix.1631 to float
  %number.1666 = bitcast i32 %matrix.1632 to float
  %number.1667 = bitcast i32 %matrix.1633 to float
  %tf32.1668 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1664) #1
  %tf32.1669 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1665) #1
  %tf32.1670 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1666) #1
  %tf32.1671 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1667) #1
  %rounded.1672 = bitcast i32 %tf32.1668 to float
  %rest.1673 = fsub float %number.1664, %rounded.1672
  %tf32.1674 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1673) #1
  %rounded.1675 = bitcast i32 %tf32.1669 to float
  %rest.1676 = fsub float %number.1665, %rounded.1675
  %tf32.1677 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1676) #1
  %rounded.1678 = bitcast i32 %tf32.1670 to float
  %rest.1679 = fsub float %number.1666, %rounded.1678
  %tf32.1680 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1679) #1
  %rounded.1681 = bitcast i32 %tf32.1671 to float
  %rest.1682 = fsub float %number.1667, %rounded.1681
  %tf32.1683 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1682) #1
  %number.1684 = bitcast i32 %matrix.1635 to float
  %number.1685 = bitcast i32 %matrix.1636 to float
  %tf32.1686 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1684) #1
  %tf32.1687 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1685) #1
  %rounded.1688 = bitcast i32 %tf32.1686 to float
  %rest.1689 = fsub float %number.1684, %rounded.1688
  %tf32.1690 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1689) #1
  %rounded.1691 = bitcast i32 %tf32.1687 to float
  %rest.1692 = fsub float %number.1685, %rounded.1691
  %tf32.1693 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1692) #1
  %mma.1694 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1674, i32 %tf32.1677, i32 %tf32.1680, i32 %tf32.1683, i32 %tf32.1686, i32 %tf32.1687, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1695 = extractvalue { float, float, float, float } %mma.1694, 0
  %acc.1696 = extractvalue { float, float, float, float } %mma.1694, 1
  %acc.1697 = extractvalue { float, float, float, float } %mma.1694, 2
  %acc.1698 = extractvalue { float, float, float, float } %mma.1694, 3
  %mma.1699 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1690, i32 %tf32.1693, float %acc.1695, float %acc.1696, float %acc.1697, float %acc.1698) #1
  %acc.1700 = extractvalue { float, float, float, float } %mma.1699, 0
  %acc.1701 = extractvalue { float, float, float, float } %mma.1699, 1
  %acc.1702 = extractvalue { float, float, float, float } %mma.1699, 2
  %acc.1703 = extractvalue { float, float, float, float } %mma.1699, 3
  %mma.1704 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1686, i32 %tf32.1687, float %acc.1700, float %acc.1701, float %acc.1702, float %acc.1703) #1
  %acc.1705 = extractvalue { float, float, float, float } %mma.1704, 0
  %acc.1706 = extractvalue { float, float, float, float } %mma.1704, 1
  %acc.1707 = extractvalue { float, float, float, float } %mma.1704, 2
  %acc.1708 = extractvalue { float, float, float, float } %mma.1704, 3
  %number.1709 = bitcast i32 %matrix.1637 to float
  %number.1710 = bitcast i32 %matrix.1638 to float
  %tf32.1711 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1709) #1
  %tf32.1712 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1710) #1
  %rounded.1713 = bitcast i32 %tf32.1711 to float
  %rest.1714 = fsub float %number.1709, %rounded.1713
  %tf32.1715 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1714) #1
  %rounded.1716 = bitcast i32 %tf32.1712 to float
  %rest.1717 = fsub float %number.1710, %rounded.1716
  %tf32.1718 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1717) #1
  %mma.1719 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1674, i32 %tf32.1677, i32 %tf32.1680, i32 %tf32.1683, i32 %tf32.1711, i32 %tf32.1712, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1720 = extractvalue { float, float, float, float } %mma.1719, 0
  %acc.1721 = extractvalue { float, float, float, float } %mma.1719, 1
  %acc.1722 = extractvalue { float, float, float, float } %mma.1719, 2
  %acc.1723 = extractvalue { float, float, float, float } %mma.1719, 3
  %mma.1724 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1715, i32 %tf32.1718, float %acc.1720, float %acc.1721, float %acc.1722, float %acc.1723) #1
  %acc.1725 = extractvalue { float, float, float, float } %mma.1724, 0
  %acc.1726 = extractvalue { float, float, float, float } %mma.1724, 1
  %acc.1727 = extractvalue { float, float, float, float } %mma.1724, 2
  %acc.1728 = extractvalue { float, float, float, float } %mma.1724, 3
  %mma.1729 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1711, i32 %tf32.1712, float %acc.1725, float %acc.1726, float %acc.1727, float %acc.1728) #1
  %acc.1730 = extractvalue { float, float, float, float } %mma.1729, 0
  %acc.1731 = extractvalue { float, float, float, float } %mma.1729, 1
  %acc.1732 = extractvalue { float, float, float, float } %mma.1729, 2
  %acc.1733 = extractvalue { float, float, float, float } %mma.1729, 3
  %matrices.1734 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6432];", "=r,=r,=r,=r,r"(i32 %matrix.1628) #1
  %matrix.1735 = extractvalue { i32, i32, i32, i32 } %matrices.1734, 0
  %matrix.1736 = extractvalue { i32, i32, i32, i32 } %matrices.1734, 1
  %matrix.1737 = extractvalue { i32, i32, i32, i32 } %matrices.1734, 2
  %matrix.1738 = extractvalue { i32, i32, i32, i32 } %matrices.1734, 3
  %number.1739 = bitcast i32 %matrix.1640 to float
  %number.1740 = bitcast i32 %matrix.1641 to float
  %tf32.1741 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1739) #1
  %tf32.1742 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1740) #1
  %rounded.1743 = bitcast i32 %tf32.1741 to float
  %rest.1744 = fsub float %number.1739, %rounded.1743
  %tf32.1745 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1744) #1
  %rounded.1746 = bitcast i32 %tf32.1742 to float
  %rest.1747 = fsub float %number.1740, %rounded.1746
  %tf32.1748 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1747) #1
  %mma.1749 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1674, i32 %tf32.1677, i32 %tf32.1680, i32 %tf32.1683, i32 %tf32.1741, i32 %tf32.1742, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1750 = extractvalue { float, float, float, float } %mma.1749, 0
  %acc.1751 = extractvalue { float, float, float, float } %mma.1749, 1
  %acc.1752 = extractvalue { float, float, float, float } %mma.1749, 2
  %acc.1753 = extractvalue { float, float, float, float } %mma.1749, 3
  %mma.1754 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1745, i32 %tf32.1748, float %acc.1750, float %acc.1751, float %acc.1752, float %acc.1753) #1
  %acc.1755 = extractvalue { float, float, float, float } %mma.1754, 0
  %acc.1756 = extractvalue { float, float, float, float } %mma.1754, 1
  %acc.1757 = extractvalue { float, float, float, float } %mma.1754, 2
  %acc.1758 = extractvalue { float, float, float, float } %mma.1754, 3
  %mma.1759 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1741, i32 %tf32.1742, float %acc.1755, float %acc.1756, float %acc.1757, float %acc.1758) #1
  %acc.1760 = extractvalue { float, float, float, float } %mma.1759, 0
  %acc.1761 = extractvalue { float, float, float, float } %mma.1759, 1
  %acc.1762 = extractvalue { float, float, float, float } %mma.1759, 2
  %acc.1763 = extractvalue { float, float, float, float } %mma.1759, 3
  %number.1764 = bitcast i32 %matrix.1642 to float
  %number.1765 = bitcast i32 %matrix.1643 to float
  %tf32.1766 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1764) #1
  %tf32.1767 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1765) #1
  %rounded.1768 = bitcast i32 %tf32.1766 to float
  %rest.1769 = fsub float %number.1764, %rounded.1768
  %tf32.1770 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1769) #1
  %rounded.1771 = bitcast i32 %tf32.1767 to float
  %rest.1772 = fsub float %number.1765, %rounded.1771
  %tf32.1773 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1772) #1
  %mma.1774 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1674, i32 %tf32.1677, i32 %tf32.1680, i32 %tf32.1683, i32 %tf32.1766, i32 %tf32.1767, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1775 = extractvalue { float, float, float, float } %mma.1774, 0
  %acc.1776 = extractvalue { float, float, float, float } %mma.1774, 1
  %acc.1777 = extractvalue { float, float, float, float } %mma.1774, 2
  %acc.1778 = extractvalue { float, float, float, float } %mma.1774, 3
  %mma.1779 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1770, i32 %tf32.1773, float %acc.1775, float %acc.1776, float %acc.1777, float %acc.1778) #1
  %acc.1780 = extractvalue { float, float, float, float } %mma.1779, 0
  %acc.1781 = extractvalue { float, float, float, float } %mma.1779, 1
  %acc.1782 = extractvalue { float, float, float, float } %mma.1779, 2
  %acc.1783 = extractvalue { float, float, float, float } %mma.1779, 3
  %mma.1784 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1766, i32 %tf32.1767, float %acc.1780, float %acc.1781, float %acc.1782, float %acc.1783) #1
  %acc.1785 = extractvalue { float, float, float, float } %mma.1784, 0
  %acc.1786 = extractvalue { float, float, float, float } %mma.1784, 1
  %acc.1787 = extractvalue { float, float, float, float } %mma.1784, 2
  %acc.1788 = extractvalue { float, float, float, float } %mma.1784, 3
  %matrices.1789 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7712];", "=r,=r,=r,=r,r"(i32 %matrix.1628) #1
  %matrix.1790 = extractvalue { i32, i32, i32, i32 } %matrices.1789, 0
  %matrix.1791 = extractvalue { i32, i32, i32, i32 } %matrices.1789, 1
  %matrix.1792 = extractvalue { i32, i32, i32, i32 } %matrices.1789, 2
  %matrix.1793 = extractvalue { i32, i32, i32, i32 } %matrices.1789, 3
  %number.1794 = bitcast i32 %matrix.1645 to float
  %number.1795 = bitcast i32 %matrix.1646 to float
  %tf32.1796 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1794) #1
  %tf32.1797 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1795) #1
  %rounded.1798 = bitcast i32 %tf32.1796 to float
  %rest.1799 = fsub float %number.1794, %rounded.1798
  %tf32.1800 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1799) #1
  %rounded.1801 = bitcast i32 %tf32.1797 to float
  %rest.1802 = fsub float %number.1795, %rounded.1801
  %tf32.1803 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1802) #1
  %mma.1804 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1674, i32 %tf32.1677, i32 %tf32.1680, i32 %tf32.1683, i32 %tf32.1796, i32 %tf32.1797, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1805 = extractvalue { float, float, float, float } %mma.1804, 0
  %acc.1806 = extractvalue { float, float, float, float } %mma.1804, 1
  %acc.1807 = extractvalue { float, float, float, float } %mma.1804, 2
  %acc.1808 = extractvalue { float, float, float, float } %mma.1804, 3
  %mma.1809 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1800, i32 %tf32.1803, float %acc.1805, float %acc.1806, float %acc.1807, float %acc.1808) #1
  %acc.1810 = extractvalue { float, float, float, float } %mma.1809, 0
  %acc.1811 = extractvalue { float, float, float, float } %mma.1809, 1
  %acc.1812 = extractvalue { float, float, float, float } %mma.1809, 2
  %acc.1813 = extractvalue { float, float, float, float } %mma.1809, 3
  %mma.1814 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1796, i32 %tf32.1797, float %acc.1810, float %acc.1811, float %acc.1812, float %acc.1813) #1
  %acc.1815 = extractvalue { float, float, float, float } %mma.1814, 0
  %acc.1816 = extractvalue { float, float, float, float } %mma.1814, 1
  %acc.1817 = extractvalue { float, float, float, float } %mma.1814, 2
  %acc.1818 = extractvalue { float, float, float, float } %mma.1814, 3
  %number.1819 = bitcast i32 %matrix.1647 to float
  %number.1820 = bitcast i32 %matrix.1648 to float
  %tf32.1821 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1819) #1
  %tf32.1822 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1820) #1
  %rounded.1823 = bitcast i32 %tf32.1821 to float
  %rest.1824 = fsub float %number.1819, %rounded.1823
  %tf32.1825 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1824) #1
  %rounded.1826 = bitcast i32 %tf32.1822 to float
  %rest.1827 = fsub float %number.1820, %rounded.1826
  %tf32.1828 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1827) #1
  %mma.1829 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1674, i32 %tf32.1677, i32 %tf32.1680, i32 %tf32.1683, i32 %tf32.1821, i32 %tf32.1822, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1830 = extractvalue { float, float, float, float } %mma.1829, 0
  %acc.1831 = extractvalue { float, float, float, float } %mma.1829, 1
  %acc.1832 = extractvalue { float, float, float, float } %mma.1829, 2
  %acc.1833 = extractvalue { float, float, float, float } %mma.1829, 3
  %mma.1834 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1825, i32 %tf32.1828, float %acc.1830, float %acc.1831, float %acc.1832, float %acc.1833) #1
  %acc.1835 = extractvalue { float, float, float, float } %mma.1834, 0
  %acc.1836 = extractvalue { float, float, float, float } %mma.1834, 1
  %acc.1837 = extractvalue { float, float, float, float } %mma.1834, 2
  %acc.1838 = extractvalue { float, float, float, float } %mma.1834, 3
  %mma.1839 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1821, i32 %tf32.1822, float %acc.1835, float %acc.1836, float %acc.1837, float %acc.1838) #1
  %acc.1840 = extractvalue { float, float, float, float } %mma.1839, 0
  %acc.1841 = extractvalue { float, float, float, float } %mma.1839, 1
  %acc.1842 = extractvalue { float, float, float, float } %mma.1839, 2
  %acc.1843 = extractvalue { float, float, float, float } %mma.1839, 3
  %matrices.1844 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8992];", "=r,=r,=r,=r,r"(i32 %matrix.1628) #1
  %matrix.1845 = extractvalue { i32, i32, i32, i32 } %matrices.1844, 0
  %matrix.1846 = extractvalue { i32, i32, i32, i32 } %matrices.1844, 1
  %matrix.1847 = extractvalue { i32, i32, i32, i32 } %matrices.1844, 2
  %matrix.1848 = extractvalue { i32, i32, i32, i32 } %matrices.1844, 3
  %number.1849 = bitcast i32 %matrix.1650 to float
  %number.1850 = bitcast i32 %matrix.1651 to float
  %tf32.1851 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1849) #1
  %tf32.1852 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1850) #1
  %rounded.1853 = bitcast i32 %tf32.1851 to float
  %rest.1854 = fsub float %number.1849, %rounded.1853
  %tf32.1855 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1854) #1
  %rounded.1856 = bitcast i32 %tf32.1852 to float
  %rest.1857 = fsub float %number.1850, %rounded.1856
  %tf32.1858 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1857) #1
  %mma.1859 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1674, i32 %tf32.1677, i32 %tf32.1680, i32 %tf32.1683, i32 %tf32.1851, i32 %tf32.1852, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1860 = extractvalue { float, float, float, float } %mma.1859, 0
  %acc.1861 = extractvalue { float, float, float, float } %mma.1859, 1
  %acc.1862 = extractvalue { float, float, float, float } %mma.1859, 2
  %acc.1863 = extractvalue { float, float, float, float } %mma.1859, 3
  %mma.1864 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1855, i32 %tf32.1858, float %acc.1860, float %acc.1861, float %acc.1862, float %acc.1863) #1
  %acc.1865 = extractvalue { float, float, float, float } %mma.1864, 0
  %acc.1866 = extractvalue { float, float, float, float } %mma.1864, 1
  %acc.1867 = extractvalue { float, float, float, float } %mma.1864, 2
  %acc.1868 = extractvalue { float, float, float, float } %mma.1864, 3
  %mma.1869 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1851, i32 %tf32.1852, float %acc.1865, float %acc.1866, float %acc.1867, float %acc.1868) #1
  %acc.1870 = extractvalue { float, float, float, float } %mma.1869, 0
  %acc.1871 = extractvalue { float, float, float, float } %mma.1869, 1
  %acc.1872 = extractvalue { float, float, float, float } %mma.1869, 2
  %acc.1873 = extractvalue { float, float, float, float } %mma.1869, 3
  %number.1874 = bitcast i32 %matrix.1652 to float
  %number.1875 = bitcast i32 %matrix.1653 to float
  %tf32.1876 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1874) #1
  %tf32.1877 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1875) #1
  %rounded.1878 = bitcast i32 %tf32.1876 to float
  %rest.1879 = fsub float %number.1874, %rounded.1878
  %tf32.1880 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1879) #1
  %rounded.1881 = bitcast i32 %tf32.1877 to float
  %rest.1882 = fsub float %number.1875, %rounded.1881
  %tf32.1883 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1882) #1
  %mma.1884 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1674, i32 %tf32.1677, i32 %tf32.1680, i32 %tf32.1683, i32 %tf32.1876, i32 %tf32.1877, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1885 = extractvalue { float, float, float, float } %mma.1884, 0
  %acc.1886 = extractvalue { float, float, float, float } %mma.1884, 1
  %acc.1887 = extractvalue { float, float, float, float } %mma.1884, 2
  %acc.1888 = extractvalue { float, float, float, float } %mma.1884, 3
  %mma.1889 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1880, i32 %tf32.1883, float %acc.1885, float %acc.1886, float %acc.1887, float %acc.1888) #1
  %acc.1890 = extractvalue { float, float, float, float } %mma.1889, 0
  %acc.1891 = extractvalue { float, float, float, float } %mma.1889, 1
  %acc.1892 = extractvalue { float, float, float, float } %mma.1889, 2
  %acc.1893 = extractvalue { float, float, float, float } %mma.1889, 3
  %mma.1894 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1668, i32 %tf32.1669, i32 %tf32.1670, i32 %tf32.1671, i32 %tf32.1876, i32 %tf32.1877, float %acc.1890, float %acc.1891, float %acc.1892, float %acc.1893) #1
  %acc.1895 = extractvalue { float, float, float, float } %mma.1894, 0
  %acc.1896 = extractvalue { float, float, float, float } %mma.1894, 1
  %acc.1897 = extractvalue { float, float, float, float } %mma.1894, 2
  %acc.1898 = extractvalue { float, float, float, float } %mma.1894, 3
  call void @llvm.nvvm.bar.warp.sync(i32 -1)
  %number.1899 = bitcast i32 %matrix.1655 to float
  %number.1900 = bitcast i32 %matrix.1656 to float
  %number.1901 = bitcast i32 %matrix.1657 to float
  %number.1902 = bitcast i32 %matrix.1658 to float
  %tf32.1903 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1899) #1
  %tf32.1904 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1900) #1
  %tf32.1905 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1901) #1
  %tf32.1906 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1902) #1
  %rounded.1907 = bitcast i32 %tf32.1903 to float
  %rest.1908 = fsub float %number.1899, %rounded.1907
  %tf32.1909 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1908) #1
  %rounded.1910 = bitcast i32 %tf32.1904 to float
  %rest.1911 = fsub float %number.1900, %rounded.1910
  %tf32.1912 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1911) #1
  %rounded.1913 = bitcast i32 %tf32.1905 to float
  %rest.1914 = fsub float %number.1901, %rounded.1913
  %tf32.1915 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1914) #1
  %rounded.1916 = bitcast i32 %tf32.1906 to float
  %rest.1917 = fsub float %number.1902, %rounded.1916
  %tf32.1918 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1917) #1
  %number.1919 = bitcast i32 %matrix.1660 to float
  %number.1920 = bitcast i32 %matrix.1661 to float
  %tf32.1921 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1919) #1
  %tf32.1922 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1920) #1
  %rounded.1923 = bitcast i32 %tf32.1921 to float
  %rest.1924 = fsub float %number.1919, %rounded.1923
  %tf32.1925 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1924) #1
  %rounded.1926 = bitcast i32 %tf32.1922 to float
  %rest.1927 = fsub float %number.1920, %rounded.1926
  %tf32.1928 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1927) #1
  %mma.1929 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1909, i32 %tf32.1912, i32 %tf32.1915, i32 %tf32.1918, i32 %tf32.1921, i32 %tf32.1922, float %acc.1705, float %acc.1706, float %acc.1707, float %acc.1708) #1
  %acc.1930 = extractvalue { float, float, float, float } %mma.1929, 0
  %acc.1931 = extractvalue { float, float, float, float } %mma.1929, 1
  %acc.1932 = extractvalue { float, float, float, float } %mma.1929, 2
  %acc.1933 = extractvalue { float, float, float, float } %mma.1929, 3
  %mma.1934 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.1925, i32 %tf32.1928, float %acc.1930, float %acc.1931, float %acc.1932, float %acc.1933) #1
  %acc.1935 = extractvalue { float, float, float, float } %mma.1934, 0
  %acc.1936 = extractvalue { float, float, float, float } %mma.1934, 1
  %acc.1937 = extractvalue { float, float, float, float } %mma.1934, 2
  %acc.1938 = extractvalue { float, float, float, float } %mma.1934, 3
  %mma.1939 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.1921, i32 %tf32.1922, float %acc.1935, float %acc.1936, float %acc.1937, float %acc.1938) #1
  %acc.1940 = extractvalue { float, float, float, float } %mma.1939, 0
  %acc.1941 = extractvalue { float, float, float, float } %mma.1939, 1
  %acc.1942 = extractvalue { float, float, float, float } %mma.1939, 2
  %acc.1943 = extractvalue { float, float, float, float } %mma.1939, 3
  %number.1944 = bitcast i32 %matrix.1662 to float
  %number.1945 = bitcast i32 %matrix.1663 to float
  %tf32.1946 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1944) #1
  %tf32.1947 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1945) #1
  %rounded.1948 = bitcast i32 %tf32.1946 to float
  %rest.1949 = fsub float %number.1944, %rounded.1948
  %tf32.1950 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1949) #1
  %rounded.1951 = bitcast i32 %tf32.1947 to float
  %rest.1952 = fsub float %number.1945, %rounded.1951
  %tf32.1953 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1952) #1
  %mma.1954 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1909, i32 %tf32.1912, i32 %tf32.1915, i32 %tf32.1918, i32 %tf32.1946, i32 %tf32.1947, float %acc.1730, float %acc.1731, float %acc.1732, float %acc.1733) #1
  %acc.1955 = extractvalue { float, float, float, float } %mma.1954, 0
  %acc.1956 = extractvalue { float, float, float, float } %mma.1954, 1
  %acc.1957 = extractvalue { float, float, float, float } %mma.1954, 2
  %acc.1958 = extractvalue { float, float, float, float } %mma.1954, 3
  %mma.1959 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.1950, i32 %tf32.1953, float %acc.1955, float %acc.1956, float %acc.1957, float %acc.1958) #1
  %acc.1960 = extractvalue { float, float, float, float } %mma.1959, 0
  %acc.1961 = extractvalue { float, float, float, float } %mma.1959, 1
  %acc.1962 = extractvalue { float, float, float, float } %mma.1959, 2
  %acc.1963 = extractvalue { float, float, float, float } %mma.1959, 3
  %mma.1964 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.1946, i32 %tf32.1947, float %acc.1960, float %acc.1961, float %acc.1962, float %acc.1963) #1
  %acc.1965 = extractvalue { float, float, float, float } %mma.1964, 0
  %acc.1966 = extractvalue { float, float, float, float } %mma.1964, 1
  %acc.1967 = extractvalue { float, float, float, float } %mma.1964, 2
  %acc.1968 = extractvalue { float, float, float, float } %mma.1964, 3
  %number.1969 = bitcast i32 %matrix.1735 to float
  %number.1970 = bitcast i32 %matrix.1736 to float
  %tf32.1971 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1969) #1
  %tf32.1972 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1970) #1
  %rounded.1973 = bitcast i32 %tf32.1971 to float
  %rest.1974 = fsub float %number.1969, %rounded.1973
  %tf32.1975 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1974) #1
  %rounded.1976 = bitcast i32 %tf32.1972 to float
  %rest.1977 = fsub float %number.1970, %rounded.1976
  %tf32.1978 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1977) #1
  %mma.1979 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1909, i32 %tf32.1912, i32 %tf32.1915, i32 %tf32.1918, i32 %tf32.1971, i32 %tf32.1972, float %acc.1760, float %acc.1761, float %acc.1762, float %acc.1763) #1
  %acc.1980 = extractvalue { float, float, float, float } %mma.1979, 0
  %acc.1981 = extractvalue { float, float, float, float } %mma.1979, 1
  %acc.1982 = extractvalue { float, float, float, float } %mma.1979, 2
  %acc.1983 = extractvalue { float, float, float, float } %mma.1979, 3
  %mma.1984 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.1975, i32 %tf32.1978, float %acc.1980, float %acc.1981, float %acc.1982, float %acc.1983) #1
  %acc.1985 = extractvalue { float, float, float, float } %mma.1984, 0
  %acc.1986 = extractvalue { float, float, float, float } %mma.1984, 1
  %acc.1987 = extractvalue { float, float, float, float } %mma.1984, 2
  %acc.1988 = extractvalue { float, float, float, float } %mma.1984, 3
  %mma.1989 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.1971, i32 %tf32.1972, float %acc.1985, float %acc.1986, float %acc.1987, float %acc.1988) #1
  %acc.1990 = extractvalue { float, float, float, float } %mma.1989, 0
  %acc.1991 = extractvalue { float, float, float, float } %mma.1989, 1
  %acc.1992 = extractvalue { float, float, float, float } %mma.1989, 2
  %acc.1993 = extractvalue { float, float, float, float } %mma.1989, 3
  %number.1994 = bitcast i32 %matrix.1737 to float
  %number.1995 = bitcast i32 %matrix.1738 to float
  %tf32.1996 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1994) #1
  %tf32.1997 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1995) #1
  %rounded.1998 = bitcast i32 %tf32.1996 to float
  %rest.1999 = fsub float %number.1994, %rounded.1998
  %tf32.2000 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1999) #1
  %rounded.2001 = bitcast i32 %tf32.1997 to float
  %rest.2002 = fsub float %number.1995, %rounded.2001
  %tf32.2003 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2002) #1
  %mma.2004 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1909, i32 %tf32.1912, i32 %tf32.1915, i32 %tf32.1918, i32 %tf32.1996, i32 %tf32.1997, float %acc.1785, float %acc.1786, float %acc.1787, float %acc.1788) #1
  %acc.2005 = extractvalue { float, float, float, float } %mma.2004, 0
  %acc.2006 = extractvalue { float, float, float, float } %mma.2004, 1
  %acc.2007 = extractvalue { float, float, float, float } %mma.2004, 2
  %acc.2008 = extractvalue { float, float, float, float } %mma.2004, 3
  %mma.2009 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.2000, i32 %tf32.2003, float %acc.2005, float %acc.2006, float %acc.2007, float %acc.2008) #1
  %acc.2010 = extractvalue { float, float, float, float } %mma.2009, 0
  %acc.2011 = extractvalue { float, float, float, float } %mma.2009, 1
  %acc.2012 = extractvalue { float, float, float, float } %mma.2009, 2
  %acc.2013 = extractvalue { float, float, float, float } %mma.2009, 3
  %mma.2014 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.1996, i32 %tf32.1997, float %acc.2010, float %acc.2011, float %acc.2012, float %acc.2013) #1
  %acc.2015 = extractvalue { float, float, float, float } %mma.2014, 0
  %acc.2016 = extractvalue { float, float, float, float } %mma.2014, 1
  %acc.2017 = extractvalue { float, float, float, float } %mma.2014, 2
  %acc.2018 = extractvalue { float, float, float, float } %mma.2014, 3
  %number.2019 = bitcast i32 %matrix.1790 to float
  %number.2020 = bitcast i32 %matrix.1791 to float
  %tf32.2021 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2019) #1
  %tf32.2022 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2020) #1
  %rounded.2023 = bitcast i32 %tf32.2021 to float
  %rest.2024 = fsub float %number.2019, %rounded.2023
  %tf32.2025 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2024) #1
  %rounded.2026 = bitcast i32 %tf32.2022 to float
  %rest.2027 = fsub float %number.2020, %rounded.2026
  %tf32.2028 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2027) #1
  %mma.2029 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1909, i32 %tf32.1912, i32 %tf32.1915, i32 %tf32.1918, i32 %tf32.2021, i32 %tf32.2022, float %acc.1815, float %acc.1816, float %acc.1817, float %acc.1818) #1
  %acc.2030 = extractvalue { float, float, float, float } %mma.2029, 0
  %acc.2031 = extractvalue { float, float, float, float } %mma.2029, 1
  %acc.2032 = extractvalue { float, float, float, float } %mma.2029, 2
  %acc.2033 = extractvalue { float, float, float, float } %mma.2029, 3
  %mma.2034 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.2025, i32 %tf32.2028, float %acc.2030, float %acc.2031, float %acc.2032, float %acc.2033) #1
  %acc.2035 = extractvalue { float, float, float, float } %mma.2034, 0
  %acc.2036 = extractvalue { float, float, float, float } %mma.2034, 1
  %acc.2037 = extractvalue { float, float, float, float } %mma.2034, 2
  %acc.2038 = extractvalue { float, float, float, float } %mma.2034, 3
  %mma.2039 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.2021, i32 %tf32.2022, float %acc.2035, float %acc.2036, float %acc.2037, float %acc.2038) #1
  %acc.2040 = extractvalue { float, float, float, float } %mma.2039, 0
  %acc.2041 = extractvalue { float, float, float, float } %mma.2039, 1
  %acc.2042 = extractvalue { float, float, float, float } %mma.2039, 2
  %acc.2043 = extractvalue { float, float, float, float } %mma.2039, 3
  %number.2044 = bitcast i32 %matrix.1792 to float
  %number.2045 = bitcast i32 %matrix.1793 to float
  %tf32.2046 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2044) #1
  %tf32.2047 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2045) #1
  %rounded.2048 = bitcast i32 %tf32.2046 to float
  %rest.2049 = fsub float %number.2044, %rounded.2048
  %tf32.2050 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2049) #1
  %rounded.2051 = bitcast i32 %tf32.2047 to float
  %rest.2052 = fsub float %number.2045, %rounded.2051
  %tf32.2053 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2052) #1
  %mma.2054 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1909, i32 %tf32.1912, i32 %tf32.1915, i32 %tf32.1918, i32 %tf32.2046, i32 %tf32.2047, float %acc.1840, float %acc.1841, float %acc.1842, float %acc.1843) #1
  %acc.2055 = extractvalue { float, float, float, float } %mma.2054, 0
  %acc.2056 = extractvalue { float, float, float, float } %mma.2054, 1
  %acc.2057 = extractvalue { float, float, float, float } %mma.2054, 2
  %acc.2058 = extractvalue { float, float, float, float } %mma.2054, 3
  %mma.2059 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.2050, i32 %tf32.2053, float %acc.2055, float %acc.2056, float %acc.2057, float %acc.2058) #1
  %acc.2060 = extractvalue { float, float, float, float } %mma.2059, 0
  %acc.2061 = extractvalue { float, float, float, float } %mma.2059, 1
  %acc.2062 = extractvalue { float, float, float, float } %mma.2059, 2
  %acc.2063 = extractvalue { float, float, float, float } %mma.2059, 3
  %mma.2064 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.2046, i32 %tf32.2047, float %acc.2060, float %acc.2061, float %acc.2062, float %acc.2063) #1
  %acc.2065 = extractvalue { float, float, float, float } %mma.2064, 0
  %acc.2066 = extractvalue { float, float, float, float } %mma.2064, 1
  %acc.2067 = extractvalue { float, float, float, float } %mma.2064, 2
  %acc.2068 = extractvalue { float, float, float, float } %mma.2064, 3
  %number.2069 = bitcast i32 %matrix.1845 to float
  %number.2070 = bitcast i32 %matrix.1846 to float
  %tf32.2071 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2069) #1
  %tf32.2072 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2070) #1
  %rounded.2073 = bitcast i32 %tf32.2071 to float
  %rest.2074 = fsub float %number.2069, %rounded.2073
  %tf32.2075 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2074) #1
  %rounded.2076 = bitcast i32 %tf32.2072 to float
  %rest.2077 = fsub float %number.2070, %rounded.2076
  %tf32.2078 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2077) #1
  %mma.2079 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1909, i32 %tf32.1912, i32 %tf32.1915, i32 %tf32.1918, i32 %tf32.2071, i32 %tf32.2072, float %acc.1870, float %acc.1871, float %acc.1872, float %acc.1873) #1
  %acc.2080 = extractvalue { float, float, float, float } %mma.2079, 0
  %acc.2081 = extractvalue { float, float, float, float } %mma.2079, 1
  %acc.2082 = extractvalue { float, float, float, float } %mma.2079, 2
  %acc.2083 = extractvalue { float, float, float, float } %mma.2079, 3
  %mma.2084 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.2075, i32 %tf32.2078, float %acc.2080, float %acc.2081, float %acc.2082, float %acc.2083) #1
  %acc.2085 = extractvalue { float, float, float, float } %mma.2084, 0
  %acc.2086 = extractvalue { float, float, float, float } %mma.2084, 1
  %acc.2087 = extractvalue { float, float, float, float } %mma.2084, 2
  %acc.2088 = extractvalue { float, float, float, float } %mma.2084, 3
  %mma.2089 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.2071, i32 %tf32.2072, float %acc.2085, float %acc.2086, float %acc.2087, float %acc.2088) #1
  %acc.2090 = extractvalue { float, float, float, float } %mma.2089, 0
  %acc.2091 = extractvalue { float, float, float, float } %mma.2089, 1
  %acc.2092 = extractvalue { float, float, float, float } %mma.2089, 2
  %acc.2093 = extractvalue { float, float, float, float } %mma.2089, 3
  %number.2094 = bitcast i32 %matrix.1847 to float
  %number.2095 = bitcast i32 %matrix.1848 to float
  %tf32.2096 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2094) #1
  %tf32.2097 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2095) #1
  %rounded.2098 = bitcast i32 %tf32.2096 to float
  %rest.2099 = fsub float %number.2094, %rounded.2098
  %tf32.2100 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2099) #1
  %rounded.2101 = bitcast i32 %tf32.2097 to float
  %rest.2102 = fsub float %number.2095, %rounded.2101
  %tf32.2103 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2102) #1
  %mma.2104 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1909, i32 %tf32.1912, i32 %tf32.1915, i32 %tf32.1918, i32 %tf32.2096, i32 %tf32.2097, float %acc.1895, float %acc.1896, float %acc.1897, float %acc.1898) #1
  %acc.2105 = extractvalue { float, float, float, float } %mma.2104, 0
  %acc.2106 = extractvalue { float, float, float, float } %mma.2104, 1
  %acc.2107 = extractvalue { float, float, float, float } %mma.2104, 2
  %acc.2108 = extractvalue { float, float, float, float } %mma.2104, 3
  %mma.2109 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.2100, i32 %tf32.2103, float %acc.2105, float %acc.2106, float %acc.2107, float %acc.2108) #1
  %acc.2110 = extractvalue { float, float, float, float } %mma.2109, 0
  %acc.2111 = extractvalue { float, float, float, float } %mma.2109, 1
  %acc.2112 = extractvalue { float, float, float, float } %mma.2109, 2
  %acc.2113 = extractvalue { float, float, float, float } %mma.2109, 3
  %mma.2114 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1906, i32 %tf32.2096, i32 %tf32.2097, float %acc.2110, float %acc.2111, float %acc.2112, float %acc.2113) #1
  %acc.2115 = extractvalue { float, float, float, float } %mma.2114, 0
  %acc.2116 = extractvalue { float, float, float, float } %mma.2114, 1
  %acc.2117 = extractvalue { float, float, float, float } %mma.2114, 2
  %acc.2118 = extractvalue { float, float, float, float } %mma.2114, 3
  call void @llvm.nvvm.bar.warp.sync(i32 -1)
  %f.2119 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.2120 = fmul float %acc.1940, %f.2119
  %f.2121 = fmul float %acc.1941, %f.2119
  %f.2122 = fmul float %acc.1942, %f.2119
  %f.2123 = fmul float %acc.1943, %f.2119
  %f.2124 = fmul float %acc.1965, %f.2119
  %f.2125 = fmul float %acc.1966, %f.2119
  %f.2126 = fmul float %acc.1967, %f.2119
  %f.2127 = fmul float %acc.1968, %f.2119
  %f.2128 = fmul float %acc.1990, %f.2119
  %f.2129 = fmul float %acc.1991, %f.2119
  %f.2130 = fmul float %acc.1992, %f.2119
  %f.2131 = fmul float %acc.1993, %f.2119
  %f.2132 = fmul float %acc.2015, %f.2119
  %f.2133 = fmul float %acc.2016, %f.2119
  %f.2134 = fmul float %acc.2017, %f.2119
  %f.2135 = fmul float %acc.2018, %f.2119
  %f.2136 = fmul float %acc.2040, %f.2119
  %f.2137 = fmul float %acc.2041, %f.2119
  %f.2138 = fmul float %acc.2042, %f.2119
  %f.2139 = fmul float %acc.2043, %f.2119
  %f.2140 = fmul float %acc.2065, %f.2119
  %f.2141 = fmul float %acc.2066, %f.2119
  %f.2142 = fmul float %acc.2067, %f.2119
  %f.2143 = fmul float %acc.2068, %f.2119
  %f.2144 = fmul float %acc.2090, %f.2119
  %f.2145 = fmul float %acc.2091, %f.2119
  %f.2146 = fmul float %acc.2092, %f.2119
  %f.2147 = fmul float %acc.2093, %f.2119
  %f.2148 = fmul float %acc.2115, %f.2119
  %f.2149 = fmul float %acc.2116, %f.2119
  %f.2150 = fmul float %acc.2117, %f.2119
  %f.2151 = fmul float %acc.2118, %f.2119
  %i.2152 = mul i32 %J.1557, 64
  %origin.2153 = add i32 %i.2152, %column.1577
  %index.2154 = add i32 %origin.2153, 0
  %kept.2155 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15400), align 8
  %i.2156 = sub i32 %index.2154, %kept.2155
  %i.2157 = icmp slt i32 %i.2156, 0
  %f.2158 = select i1 %i.2157, float %f.2120, float 0xFFF0000000000000
  %i.2159 = icmp slt i32 %i.2156, -1
  %f.2160 = select i1 %i.2159, float %f.2121, float 0xFFF0000000000000
  %f.2161 = select i1 %i.2157, float %f.2122, float 0xFFF0000000000000
  %f.2162 = select i1 %i.2159, float %f.2123, float 0xFFF0000000000000
  %i.2163 = icmp slt i32 %i.2156, -8
  %f.2164 = select i1 %i.2163, float %f.2124, float 0xFFF0000000000000
  %i.2165 = icmp slt i32 %i.2156, -9
  %f.2166 = select i1 %i.2165, float %f.2125, float 0xFFF0000000000000
  %f.2167 = select i1 %i.2163, float %f.2126, float 0xFFF0000000000000
  %f.2168 = select i1 %i.2165, float %f.2127, float 0xFFF0000000000000
  %i.2169 = icmp slt i32 %i.2156, -16
  %f.2170 = select i1 %i.2169, float %f.2128, float 0xFFF0000000000000
  %i.2171 = icmp slt i32 %i.2156, -17
  %f.2172 = select i1 %i.2171, float %f.2129, float 0xFFF0000000000000
  %f.2173 = select i1 %i.2169, float %f.2130, float 0xFFF0000000000000
  %f.2174 = select i1 %i.2171, float %f.2131, float 0xFFF0000000000000
  %i.2175 = icmp slt i32 %i.2156, -24
  %f.2176 = select i1 %i.2175, float %f.2132, float 0xFFF0000000000000
  %i.2177 = icmp slt i32 %i.2156, -25
  %f.2178 = select i1 %i.2177, float %f.2133, float 0xFFF0000000000000
  %f.2179 = select i1 %i.2175, float %f.2134, float 0xFFF0000000000000
  %f.2180 = select i1 %i.2177, float %f.2135, float 0xFFF0000000000000
  %i.2181 = icmp slt i32 %i.2156, -32
  %f.2182 = select i1 %i.2181, float %f.2136, float 0xFFF0000000000000
  %i.2183 = icmp slt i32 %i.2156, -33
  %f.2184 = select i1 %i.2183, float %f.2137, float 0xFFF0000000000000
  %f.2185 = select i1 %i.2181, float %f.2138, float 0xFFF0000000000000
  %f.2186 = select i1 %i.2183, float %f.2139, float 0xFFF0000000000000
  %i.2187 = icmp slt i32 %i.2156, -40
  %f.2188 = select i1 %i.2187, float %f.2140, float 0xFFF0000000000000
  %i.2189 = icmp slt i32 %i.2156, -41
  %f.2190 = select i1 %i.2189, float %f.2141, float 0xFFF0000000000000
  %f.2191 = select i1 %i.2187, float %f.2142, float 0xFFF0000000000000
  %f.2192 = select i1 %i.2189, float %f.2143, float 0xFFF0000000000000
  %i.2193 = icmp slt i32 %i.2156, -48
  %f.2194 = select i1 %i.2193, float %f.2144, float 0xFFF0000000000000
  %i.2195 = icmp slt i32 %i.2156, -49
  %f.2196 = select i1 %i.2195, float %f.2145, float 0xFFF0000000000000
  %f.2197 = select i1 %i.2193, float %f.2146, float 0xFFF0000000000000
  %f.2198 = select i1 %i.2195, float %f.2147, float 0xFFF0000000000000
  %i.2199 = icmp slt i32 %i.2156, -56
  %f.2200 = select i1 %i.2199, float %f.2148, float 0xFFF0000000000000
  %i.2201 = icmp slt i32 %i.2156, -57
  %f.2202 = select i1 %i.2201, float %f.2149, float 0xFFF0000000000000
  %f.2203 = select i1 %i.2199, float %f.2150, float 0xFFF0000000000000
  %f.2204 = select i1 %i.2201, float %f.2151, float 0xFFF0000000000000
  %max.2205 = call float @llvm.maximum.f32(float %f.2158, float %f.2164)
  %max.2206 = call float @llvm.maximum.f32(float %max.2205, float %f.2170)
  %max.2207 = call float @llvm.maximum.f32(float %max.2206, float %f.2176)
  %max.2208 = call float @llvm.maximum.f32(float %max.2207, float %f.2182)
  %max.2209 = call float @llvm.maximum.f32(float %max.2208, float %f.2188)
  %max.2210 = call float @llvm.maximum.f32(float %max.2209, float %f.2194)
  %max.2211 = call float @llvm.maximum.f32(float %max.2210, float %f.2200)
  %max.2212 = call float @llvm.maximum.f32(float %f.2160, float %f.2166)
  %max.2213 = call float @llvm.maximum.f32(float %max.2212, float %f.2172)
  %max.2214 = call float @llvm.maximum.f32(float %max.2213, float %f.2178)
  %max.2215 = call float @llvm.maximum.f32(float %max.2214, float %f.2184)
  %max.2216 = call float @llvm.maximum.f32(float %max.2215, float %f.2190)
  %max.2217 = call float @llvm.maximum.f32(float %max.2216, float %f.2196)
  %max.2218 = call float @llvm.maximum.f32(float %max.2217, float %f.2202)
  %max.2219 = call float @llvm.maximum.f32(float %max.2211, float %max.2218)
  %max.2220 = call float @llvm.maximum.f32(float %f.2161, float %f.2167)
  %max.2221 = call float @llvm.maximum.f32(float %max.2220, float %f.2173)
  %max.2222 = call float @llvm.maximum.f32(float %max.2221, float %f.2179)
  %max.2223 = call float @llvm.maximum.f32(float %max.2222, float %f.2185)
  %max.2224 = call float @llvm.maximum.f32(float %max.2223, float %f.2191)
  %max.2225 = call float @llvm.maximum.f32(float %max.2224, float %f.2197)
  %max.2226 = call float @llvm.maximum.f32(float %max.2225, float %f.2203)
  %max.2227 = call float @llvm.maximum.f32(float %f.2162, float %f.2168)
  %max.2228 = call float @llvm.maximum.f32(float %max.2227, float %f.2174)
  %max.2229 = call float @llvm.maximum.f32(float %max.2228, float %f.2180)
  %max.2230 = call float @llvm.maximum.f32(float %max.2229, float %f.2186)
  %max.2231 = call float @llvm.maximum.f32(float %max.2230, float %f.2192)
  %max.2232 = call float @llvm.maximum.f32(float %max.2231, float %f.2198)
  %max.2233 = call float @llvm.maximum.f32(float %max.2232, float %f.2204)
  %max.2234 = call float @llvm.maximum.f32(float %max.2226, float %max.2233)
  %quad.2235 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2219, i32 2, i32 31)
  %max.2236 = call float @llvm.maximum.f32(float %max.2219, float %quad.2235)
  %quad.2237 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2236, i32 1, i32 31)
  %max.2238 = call float @llvm.maximum.f32(float %max.2236, float %quad.2237)
  %quad.2239 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2234, i32 2, i32 31)
  %max.2240 = call float @llvm.maximum.f32(float %max.2234, float %quad.2239)
  %quad.2241 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2240, i32 1, i32 31)
  %max.2242 = call float @llvm.maximum.f32(float %max.2240, float %quad.2241)
  %f.2243 = call float @llvm.maximum.f32(float %carried.1559, float %max.2238)
  %f.2244 = call float @llvm.maximum.f32(float %carried.1560, float %max.2242)
  %i.2245 = fcmp oeq float %f.2243, 0xFFF0000000000000
  %f.2246 = select i1 %i.2245, float 0x0000000000000000, float %f.2243
  %i.2247 = fcmp oeq float %f.2244, 0xFFF0000000000000
  %f.2248 = select i1 %i.2247, float 0x0000000000000000, float %f.2244
  %f.2249 = fsub float %carried.1559, %f.2246
  %f.2250 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2249)
  %f.2251 = fsub float %carried.1560, %f.2248
  %f.2252 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2251)
  %is.one.2253 = fcmp oeq float %f.2250, 1.0
  %is.one.2254 = fcmp oeq float %f.2252, 1.0
  %are.one.2255 = and i1 %is.one.2253, %is.one.2254
  %none.2256 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.2255)
  br i1 %none.2256, label %rescale.2257.end, label %rescale.2257
rescale.2257:
  %scaled.2258 = fmul float %carried.1563, %f.2250
  %scaled.2259 = fmul float %carried.1564, %f.2250
  %scaled.2260 = fmul float %carried.1565, %f.2252
  %scaled.2261 = fmul float %carried.1566, %f.2252
  %scaled.2262 = fmul float %carried.1567, %f.2250
  %scaled.2263 = fmul float %carried.1568, %f.2250
  %scaled.2264 = fmul float %carried.1569, %f.2252
  %scaled.2265 = fmul float %carried.1570, %f.2252
  br label %rescale.2257.end
rescale.2257.end:
  %rescaled.2266 = phi float [ %carried.1563, %for.1556.body ], [ %scaled.2258, %rescale.2257 ]
  %rescaled.2267 = phi float [ %carried.1564, %for.1556.body ], [ %scaled.2259, %rescale.2257 ]
  %rescaled.2268 = phi float [ %carried.1565, %for.1556.body ], [ %scaled.2260, %rescale.2257 ]
  %rescaled.2269 = phi float [ %carried.1566, %for.1556.body ], [ %scaled.2261, %rescale.2257 ]
  %rescaled.2270 = phi float [ %carried.1567, %for.1556.body ], [ %scaled.2262, %rescale.2257 ]
  %rescaled.2271 = phi float [ %carried.1568, %for.1556.body ], [ %scaled.2263, %rescale.2257 ]
  %rescaled.2272 = phi float [ %carried.1569, %for.1556.body ], [ %scaled.2264, %rescale.2257 ]
  %rescaled.2273 = phi float [ %carried.1570, %for.1556.body ], [ %scaled.2265, %rescale.2257 ]
  %f.2274 = fsub float %f.2120, %f.2246
  %f.2275 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2274)
  %f.2276 = fsub float %f.2121, %f.2246
  %f.2277 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2276)
  %f.2278 = fsub float %f.2122, %f.2248
  %f.2279 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2278)
  %f.2280 = fsub float %f.2123, %f.2248
  %f.2281 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2280)
  %f.2282 = fsub float %f.2124, %f.2246
  %f.2283 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2282)
  %f.2284 = fsub float %f.2125, %f.2246
  %f.2285 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2284)
  %f.2286 = fsub float %f.2126, %f.2248
  %f.2287 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2286)
  %f.2288 = fsub float %f.2127, %f.2248
  %f.2289 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2288)
  %f.2290 = fsub float %f.2128, %f.2246
  %f.2291 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2290)
  %f.2292 = fsub float %f.2129, %f.2246
  %f.2293 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2292)
  %f.2294 = fsub float %f.2130, %f.2248
  %f.2295 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2294)
  %f.2296 = fsub float %f.2131, %f.2248
  %f.2297 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2296)
  %f.2298 = fsub float %f.2132, %f.2246
  %f.2299 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2298)
  %f.2300 = fsub float %f.2133, %f.2246
  %f.2301 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2300)
  %f.2302 = fsub float %f.2134, %f.2248
  %f.2303 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2302)
  %f.2304 = fsub float %f.2135, %f.2248
  %f.2305 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2304)
  %f.2306 = fsub float %f.2136, %f.2246
  %f.2307 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2306)
  %f.2308 = fsub float %f.2137, %f.2246
  %f.2309 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2308)
  %f.2310 = fsub float %f.2138, %f.2248
  %f.2311 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2310)
  %f.2312 = fsub float %f.2139, %f.2248
  %f.2313 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2312)
  %f.2314 = fsub float %f.2140, %f.2246
  %f.2315 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2314)
  %f.2316 = fsub float %f.2141, %f.2246
  %f.2317 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2316)
  %f.2318 = fsub float %f.2142, %f.2248
  %f.2319 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2318)
  %f.2320 = fsub float %f.2143, %f.2248
  %f.2321 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2320)
  %f.2322 = fsub float %f.2144, %f.2246
  %f.2323 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2322)
  %f.2324 = fsub float %f.2145, %f.2246
  %f.2325 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2324)
  %f.2326 = fsub float %f.2146, %f.2248
  %f.2327 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2326)
  %f.2328 = fsub float %f.2147, %f.2248
  %f.2329 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2328)
  %f.2330 = fsub float %f.2148, %f.2246
  %f.2331 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2330)
  %f.2332 = fsub float %f.2149, %f.2246
  %f.2333 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2332)
  %f.2334 = fsub float %f.2150, %f.2248
  %f.2335 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2334)
  %f.2336 = fsub float %f.2151, %f.2248
  %f.2337 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2336)
  %i.2338 = mul i32 %J.1557, 64
  %origin.2339 = add i32 %i.2338, %column.1577
  %index.2340 = add i32 %origin.2339, 0
  %kept.2341 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15400), align 8
  %i.2342 = sub i32 %index.2340, %kept.2341
  %i.2343 = icmp slt i32 %i.2342, 0
  %f.2344 = select i1 %i.2343, float %f.2275, float 0x0000000000000000
  %i.2345 = icmp slt i32 %i.2342, -1
  %f.2346 = select i1 %i.2345, float %f.2277, float 0x0000000000000000
  %f.2347 = select i1 %i.2343, float %f.2279, float 0x0000000000000000
  %f.2348 = select i1 %i.2345, float %f.2281, float 0x0000000000000000
  %i.2349 = icmp slt i32 %i.2342, -8
  %f.2350 = select i1 %i.2349, float %f.2283, float 0x0000000000000000
  %i.2351 = icmp slt i32 %i.2342, -9
  %f.2352 = select i1 %i.2351, float %f.2285, float 0x0000000000000000
  %f.2353 = select i1 %i.2349, float %f.2287, float 0x0000000000000000
  %f.2354 = select i1 %i.2351, float %f.2289, float 0x0000000000000000
  %i.2355 = icmp slt i32 %i.2342, -16
  %f.2356 = select i1 %i.2355, float %f.2291, float 0x0000000000000000
  %i.2357 = icmp slt i32 %i.2342, -17
  %f.2358 = select i1 %i.2357, float %f.2293, float 0x0000000000000000
  %f.2359 = select i1 %i.2355, float %f.2295, float 0x0000000000000000
  %f.2360 = select i1 %i.2357, float %f.2297, float 0x0000000000000000
  %i.2361 = icmp slt i32 %i.2342, -24
  %f.2362 = select i1 %i.2361, float %f.2299, float 0x0000000000000000
  %i.2363 = icmp slt i32 %i.2342, -25
  %f.2364 = select i1 %i.2363, float %f.2301, float 0x0000000000000000
  %f.2365 = select i1 %i.2361, float %f.2303, float 0x0000000000000000
  %f.2366 = select i1 %i.2363, float %f.2305, float 0x0000000000000000
  %i.2367 = icmp slt i32 %i.2342, -32
  %f.2368 = select i1 %i.2367, float %f.2307, float 0x0000000000000000
  %i.2369 = icmp slt i32 %i.2342, -33
  %f.2370 = select i1 %i.2369, float %f.2309, float 0x0000000000000000
  %f.2371 = select i1 %i.2367, float %f.2311, float 0x0000000000000000
  %f.2372 = select i1 %i.2369, float %f.2313, float 0x0000000000000000
  %i.2373 = icmp slt i32 %i.2342, -40
  %f.2374 = select i1 %i.2373, float %f.2315, float 0x0000000000000000
  %i.2375 = icmp slt i32 %i.2342, -41
  %f.2376 = select i1 %i.2375, float %f.2317, float 0x0000000000000000
  %f.2377 = select i1 %i.2373, float %f.2319, float 0x0000000000000000
  %f.2378 = select i1 %i.2375, float %f.2321, float 0x0000000000000000
  %i.2379 = icmp slt i32 %i.2342, -48
  %f.2380 = select i1 %i.2379, float %f.2323, float 0x0000000000000000
  %i.2381 = icmp slt i32 %i.2342, -49
  %f.2382 = select i1 %i.2381, float %f.2325, float 0x0000000000000000
  %f.2383 = select i1 %i.2379, float %f.2327, float 0x0000000000000000
  %f.2384 = select i1 %i.2381, float %f.2329, float 0x0000000000000000
  %i.2385 = icmp slt i32 %i.2342, -56
  %f.2386 = select i1 %i.2385, float %f.2331, float 0x0000000000000000
  %i.2387 = icmp slt i32 %i.2342, -57
  %f.2388 = select i1 %i.2387, float %f.2333, float 0x0000000000000000
  %f.2389 = select i1 %i.2385, float %f.2335, float 0x0000000000000000
  %f.2390 = select i1 %i.2387, float %f.2337, float 0x0000000000000000
  %sum.2391 = fadd float %f.2344, %f.2350
  %sum.2392 = fadd float %sum.2391, %f.2356
  %sum.2393 = fadd float %sum.2392, %f.2362
  %sum.2394 = fadd float %sum.2393, %f.2368
  %sum.2395 = fadd float %sum.2394, %f.2374
  %sum.2396 = fadd float %sum.2395, %f.2380
  %sum.2397 = fadd float %sum.2396, %f.2386
  %sum.2398 = fadd float %f.2346, %f.2352
  %sum.2399 = fadd float %sum.2398, %f.2358
  %sum.2400 = fadd float %sum.2399, %f.2364
  %sum.2401 = fadd float %sum.2400, %f.2370
  %sum.2402 = fadd float %sum.2401, %f.2376
  %sum.2403 = fadd float %sum.2402, %f.2382
  %sum.2404 = fadd float %sum.2403, %f.2388
  %sum.2405 = fadd float %sum.2397, %sum.2404
  %sum.2406 = fadd float %f.2347, %f.2353
  %sum.2407 = fadd float %sum.2406, %f.2359
  %sum.2408 = fadd float %sum.2407, %f.2365
  %sum.2409 = fadd float %sum.2408, %f.2371
  %sum.2410 = fadd float %sum.2409, %f.2377
  %sum.2411 = fadd float %sum.2410, %f.2383
  %sum.2412 = fadd float %sum.2411, %f.2389
  %sum.2413 = fadd float %f.2348, %f.2354
  %sum.2414 = fadd float %sum.2413, %f.2360
  %sum.2415 = fadd float %sum.2414, %f.2366
  %sum.2416 = fadd float %sum.2415, %f.2372
  %sum.2417 = fadd float %sum.2416, %f.2378
  %sum.2418 = fadd float %sum.2417, %f.2384
  %sum.2419 = fadd float %sum.2418, %f.2390
  %sum.2420 = fadd float %sum.2412, %sum.2419
  %f.2421 = fmul float %carried.1561, %f.2250
  %f.2422 = fadd float %f.2421, %sum.2405
  %f.2423 = fmul float %carried.1562, %f.2252
  %f.2424 = fadd float %f.2423, %sum.2420
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.2425 = urem i32 %thread.1571, 4
  %row.2426 = udiv i32 %thread.1571, 4
  %column.2427 = mul i32 %unit.2425, 4
  %i.2428 = add i32 %J.1557, 1
  %i.2429 = mul i32 %i.2428, 64
  %row.2430 = add i32 %i.2429, %row.2426
  %kept.2431 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15424), align 8
  %i.2432 = icmp slt i32 %i.2428, %kept.2431
  %kept.2433 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15400), align 8
  %i.2434 = select i1 %i.2432, i32 %kept.2433, i32 0
  %kept.2435 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15384), align 8
  %i.2436 = sext i32 %kept.2435 to i64
  %along.2437 = mul i64 %i.2436, %strided.k.stride0
  %kept.2438 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15392), align 8
  %i.2439 = sext i32 %kept.2438 to i64
  %along.2440 = mul i64 %i.2439, %strided.k.stride1
  %start.2441 = add i64 %along.2437, %along.2440
  %row.2442 = sext i32 %row.2430 to i64
  %along.2443 = mul i64 %row.2442, %strided.k.stride2
  %line.2444 = add i64 %start.2441, %along.2443
  %column.2445 = zext i32 %column.2427 to i64
  %element.2446 = add i64 %line.2444, %column.2445
  %from.2447 = getelementptr i32, ptr addrspace(1) %strided.k, i64 %element.2446
  %rows.2448 = sub i32 %i.2434, %row.2430
  %step.2449 = mul i64 %strided.k.stride2, 32
  %to.2450 = mul i32 %row.2426, 80
  %to.2451 = mul i32 %unit.2425, 16
  %to.2452 = add i32 %to.2450, %to.2451
  %to.2453 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.2452
  %inside.2454 = icmp sgt i32 %rows.2448, 0
  %bytes.2455 = select i1 %inside.2454, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+5120], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.2453, ptr addrspace(1) %from.2447, i32 %bytes.2455) #1
  %from.2456 = getelementptr i32, ptr addrspace(1) %from.2447, i64 %step.2449
  %inside.2457 = icmp sgt i32 %rows.2448, 32
  %bytes.2458 = select i1 %inside.2457, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+7680], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.2453, ptr addrspace(1) %from.2456, i32 %bytes.2458) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %word.2459 = bitcast float %f.2344 to i32
  %word.2460 = bitcast float %f.2346 to i32
  %word.2461 = bitcast float %f.2347 to i32
  %word.2462 = bitcast float %f.2348 to i32
  %word.2463 = bitcast float %f.2350 to i32
  %word.2464 = bitcast float %f.2352 to i32
  %word.2465 = bitcast float %f.2353 to i32
  %word.2466 = bitcast float %f.2354 to i32
  %word.2467 = bitcast float %f.2356 to i32
  %word.2468 = bitcast float %f.2358 to i32
  %word.2469 = bitcast float %f.2359 to i32
  %word.2470 = bitcast float %f.2360 to i32
  %word.2471 = bitcast float %f.2362 to i32
  %word.2472 = bitcast float %f.2364 to i32
  %word.2473 = bitcast float %f.2365 to i32
  %word.2474 = bitcast float %f.2366 to i32
  %word.2475 = bitcast float %f.2368 to i32
  %word.2476 = bitcast float %f.2370 to i32
  %word.2477 = bitcast float %f.2371 to i32
  %word.2478 = bitcast float %f.2372 to i32
  %word.2479 = bitcast float %f.2374 to i32
  %word.2480 = bitcast float %f.2376 to i32
  %word.2481 = bitcast float %f.2377 to i32
  %word.2482 = bitcast float %f.2378 to i32
  %word.2483 = bitcast float %f.2380 to i32
  %word.2484 = bitcast float %f.2382 to i32
  %word.2485 = bitcast float %f.2383 to i32
  %word.2486 = bitcast float %f.2384 to i32
  %word.2487 = bitcast float %f.2386 to i32
  %word.2488 = bitcast float %f.2388 to i32
  %word.2489 = bitcast float %f.2389 to i32
  %word.2490 = bitcast float %f.2390 to i32
  %lane.2491 = and i32 %thread.1571, 3
  %along.2492 = mul i32 %lane.2491, 160
  %lane.2493 = and i32 %thread.1571, 28
  %group.2494 = lshr i32 %lane.2493, 2
  %column.2495 = mul i32 %group.2494, 4
  %offset.2496 = add i32 %along.2492, %column.2495
  %element.2497 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.2496
  %element.2498 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10240];", "=r,r"(i32 %element.2497) #1
  %element.2499 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10320];", "=r,r"(i32 %element.2497) #1
  %element.2500 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10272];", "=r,r"(i32 %element.2497) #1
  %element.2501 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10352];", "=r,r"(i32 %element.2497) #1
  %element.2502 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10880];", "=r,r"(i32 %element.2497) #1
  %element.2503 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10960];", "=r,r"(i32 %element.2497) #1
  %element.2504 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10912];", "=r,r"(i32 %element.2497) #1
  %element.2505 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10992];", "=r,r"(i32 %element.2497) #1
  %element.2506 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11520];", "=r,r"(i32 %element.2497) #1
  %element.2507 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11600];", "=r,r"(i32 %element.2497) #1
  %element.2508 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11552];", "=r,r"(i32 %element.2497) #1
  %element.2509 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11632];", "=r,r"(i32 %element.2497) #1
  %element.2510 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12160];", "=r,r"(i32 %element.2497) #1
  %element.2511 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12240];", "=r,r"(i32 %element.2497) #1
  %element.2512 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12192];", "=r,r"(i32 %element.2497) #1
  %element.2513 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12272];", "=r,r"(i32 %element.2497) #1
  %element.2514 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12800];", "=r,r"(i32 %element.2497) #1
  %element.2515 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12880];", "=r,r"(i32 %element.2497) #1
  %element.2516 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12832];", "=r,r"(i32 %element.2497) #1
  %element.2517 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12912];", "=r,r"(i32 %element.2497) #1
  %number.2518 = bitcast i32 %word.2459 to float
  %number.2519 = bitcast i32 %word.2461 to float
  %number.2520 = bitcast i32 %word.2460 to float
  %number.2521 = bitcast i32 %word.2462 to float
  %tf32.2522 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2518) #1
  %tf32.2523 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2519) #1
  %tf32.2524 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2520) #1
  %tf32.2525 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2521) #1
  %rounded.2526 = bitcast i32 %tf32.2522 to float
  %rest.2527 = fsub float %number.2518, %rounded.2526
  %tf32.2528 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2527) #1
  %rounded.2529 = bitcast i32 %tf32.2523 to float
  %rest.2530 = fsub float %number.2519, %rounded.2529
  %tf32.2531 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2530) #1
  %rounded.2532 = bitcast i32 %tf32.2524 to float
  %rest.2533 = fsub float %number.2520, %rounded.2532
  %tf32.2534 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2533) #1
  %rounded.2535 = bitcast i32 %tf32.2525 to float
  %rest.2536 = fsub float %number.2521, %rounded.2535
  %tf32.2537 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2536) #1
  %number.2538 = bitcast i32 %element.2498 to float
  %number.2539 = bitcast i32 %element.2499 to float
  %tf32.2540 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2538) #1
  %tf32.2541 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2539) #1
  %rounded.2542 = bitcast i32 %tf32.2540 to float
  %rest.2543 = fsub float %number.2538, %rounded.2542
  %tf32.2544 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2543) #1
  %rounded.2545 = bitcast i32 %tf32.2541 to float
  %rest.2546 = fsub float %number.2539, %rounded.2545
  %tf32.2547 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2546) #1
  %mma.2548 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2528, i32 %tf32.2531, i32 %tf32.2534, i32 %tf32.2537, i32 %tf32.2540, i32 %tf32.2541, float %rescaled.2266, float %rescaled.2267, float %rescaled.2268, float %rescaled.2269) #1
  %acc.2549 = extractvalue { float, float, float, float } %mma.2548, 0
  %acc.2550 = extractvalue { float, float, float, float } %mma.2548, 1
  %acc.2551 = extractvalue { float, float, float, float } %mma.2548, 2
  %acc.2552 = extractvalue { float, float, float, float } %mma.2548, 3
  %mma.2553 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2522, i32 %tf32.2523, i32 %tf32.2524, i32 %tf32.2525, i32 %tf32.2544, i32 %tf32.2547, float %acc.2549, float %acc.2550, float %acc.2551, float %acc.2552) #1
  %acc.2554 = extractvalue { float, float, float, float } %mma.2553, 0
  %acc.2555 = extractvalue { float, float, float, float } %mma.2553, 1
  %acc.2556 = extractvalue { float, float, float, float } %mma.2553, 2
  %acc.2557 = extractvalue { float, float, float, float } %mma.2553, 3
  %mma.2558 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2522, i32 %tf32.2523, i32 %tf32.2524, i32 %tf32.2525, i32 %tf32.2540, i32 %tf32.2541, float %acc.2554, float %acc.2555, float %acc.2556, float %acc.2557) #1
  %acc.2559 = extractvalue { float, float, float, float } %mma.2558, 0
  %acc.2560 = extractvalue { float, float, float, float } %mma.2558, 1
  %acc.2561 = extractvalue { float, float, float, float } %mma.2558, 2
  %acc.2562 = extractvalue { float, float, float, float } %mma.2558, 3
  %number.2563 = bitcast i32 %element.2500 to float
  %number.2564 = bitcast i32 %element.2501 to float
  %tf32.2565 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2563) #1
  %tf32.2566 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2564) #1
  %rounded.2567 = bitcast i32 %tf32.2565 to float
  %rest.2568 = fsub float %number.2563, %rounded.2567
  %tf32.2569 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2568) #1
  %rounded.2570 = bitcast i32 %tf32.2566 to float
  %rest.2571 = fsub float %number.2564, %rounded.2570
  %tf32.2572 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2571) #1
  %mma.2573 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2528, i32 %tf32.2531, i32 %tf32.2534, i32 %tf32.2537, i32 %tf32.2565, i32 %tf32.2566, float %rescaled.2270, float %rescaled.2271, float %rescaled.2272, float %rescaled.2273) #1
  %acc.2574 = extractvalue { float, float, float, float } %mma.2573, 0
  %acc.2575 = extractvalue { float, float, float, float } %mma.2573, 1
  %acc.2576 = extractvalue { float, float, float, float } %mma.2573, 2
  %acc.2577 = extractvalue { float, float, float, float } %mma.2573, 3
  %mma.2578 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2522, i32 %tf32.2523, i32 %tf32.2524, i32 %tf32.2525, i32 %tf32.2569, i32 %tf32.2572, float %acc.2574, float %acc.2575, float %acc.2576, float %acc.2577) #1
  %acc.2579 = extractvalue { float, float, float, float } %mma.2578, 0
  %acc.2580 = extractvalue { float, float, float, float } %mma.2578, 1
  %acc.2581 = extractvalue { float, float, float, float } %mma.2578, 2
  %acc.2582 = extractvalue { float, float, float, float } %mma.2578, 3
  %mma.2583 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2522, i32 %tf32.2523, i32 %tf32.2524, i32 %tf32.2525, i32 %tf32.2565, i32 %tf32.2566, float %acc.2579, float %acc.2580, float %acc.2581, float %acc.2582) #1
  %acc.2584 = extractvalue { float, float, float, float } %mma.2583, 0
  %acc.2585 = extractvalue { float, float, float, float } %mma.2583, 1
  %acc.2586 = extractvalue { float, float, float, float } %mma.2583, 2
  %acc.2587 = extractvalue { float, float, float, float } %mma.2583, 3
  %element.2588 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13440];", "=r,r"(i32 %element.2497) #1
  %element.2589 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13520];", "=r,r"(i32 %element.2497) #1
  %element.2590 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13472];", "=r,r"(i32 %element.2497) #1
  %element.2591 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13552];", "=r,r"(i32 %element.2497) #1
  %number.2592 = bitcast i32 %word.2463 to float
  %number.2593 = bitcast i32 %word.2465 to float
  %number.2594 = bitcast i32 %word.2464 to float
  %number.2595 = bitcast i32 %word.2466 to float
  %tf32.2596 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2592) #1
  %tf32.2597 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2593) #1
  %tf32.2598 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2594) #1
  %tf32.2599 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2595) #1
  %rounded.2600 = bitcast i32 %tf32.2596 to float
  %rest.2601 = fsub float %number.2592, %rounded.2600
  %tf32.2602 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2601) #1
  %rounded.2603 = bitcast i32 %tf32.2597 to float
  %rest.2604 = fsub float %number.2593, %rounded.2603
  %tf32.2605 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2604) #1
  %rounded.2606 = bitcast i32 %tf32.2598 to float
  %rest.2607 = fsub float %number.2594, %rounded.2606
  %tf32.2608 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2607) #1
  %rounded.2609 = bitcast i32 %tf32.2599 to float
  %rest.2610 = fsub float %number.2595, %rounded.2609
  %tf32.2611 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2610) #1
  %number.2612 = bitcast i32 %element.2502 to float
  %number.2613 = bitcast i32 %element.2503 to float
  %tf32.2614 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2612) #1
  %tf32.2615 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2613) #1
  %rounded.2616 = bitcast i32 %tf32.2614 to float
  %rest.2617 = fsub float %number.2612, %rounded.2616
  %tf32.2618 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2617) #1
  %rounded.2619 = bitcast i32 %tf32.2615 to float
  %rest.2620 = fsub float %number.2613, %rounded.2619
  %tf32.2621 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2620) #1
  %mma.2622 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2602, i32 %tf32.2605, i32 %tf32.2608, i32 %tf32.2611, i32 %tf32.2614, i32 %tf32.2615, float %acc.2559, float %acc.2560, float %acc.2561, float %acc.2562) #1
  %acc.2623 = extractvalue { float, float, float, float } %mma.2622, 0
  %acc.2624 = extractvalue { float, float, float, float } %mma.2622, 1
  %acc.2625 = extractvalue { float, float, float, float } %mma.2622, 2
  %acc.2626 = extractvalue { float, float, float, float } %mma.2622, 3
  %mma.2627 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2596, i32 %tf32.2597, i32 %tf32.2598, i32 %tf32.2599, i32 %tf32.2618, i32 %tf32.2621, float %acc.2623, float %acc.2624, float %acc.2625, float %acc.2626) #1
  %acc.2628 = extractvalue { float, float, float, float } %mma.2627, 0
  %acc.2629 = extractvalue { float, float, float, float } %mma.2627, 1
  %acc.2630 = extractvalue { float, float, float, float } %mma.2627, 2
  %acc.2631 = extractvalue { float, float, float, float } %mma.2627, 3
  %mma.2632 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2596, i32 %tf32.2597, i32 %tf32.2598, i32 %tf32.2599, i32 %tf32.2614, i32 %tf32.2615, float %acc.2628, float %acc.2629, float %acc.2630, float %acc.2631) #1
  %acc.2633 = extractvalue { float, float, float, float } %mma.2632, 0
  %acc.2634 = extractvalue { float, float, float, float } %mma.2632, 1
  %acc.2635 = extractvalue { float, float, float, float } %mma.2632, 2
  %acc.2636 = extractvalue { float, float, float, float } %mma.2632, 3
  %number.2637 = bitcast i32 %element.2504 to float
  %number.2638 = bitcast i32 %element.2505 to float
  %tf32.2639 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2637) #1
  %tf32.2640 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2638) #1
  %rounded.2641 = bitcast i32 %tf32.2639 to float
  %rest.2642 = fsub float %number.2637, %rounded.2641
  %tf32.2643 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2642) #1
  %rounded.2644 = bitcast i32 %tf32.2640 to float
  %rest.2645 = fsub float %number.2638, %rounded.2644
  %tf32.2646 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2645) #1
  %mma.2647 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2602, i32 %tf32.2605, i32 %tf32.2608, i32 %tf32.2611, i32 %tf32.2639, i32 %tf32.2640, float %acc.2584, float %acc.2585, float %acc.2586, float %acc.2587) #1
  %acc.2648 = extractvalue { float, float, float, float } %mma.2647, 0
  %acc.2649 = extractvalue { float, float, float, float } %mma.2647, 1
  %acc.2650 = extractvalue { float, float, float, float } %mma.2647, 2
  %acc.2651 = extractvalue { float, float, float, float } %mma.2647, 3
  %mma.2652 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2596, i32 %tf32.2597, i32 %tf32.2598, i32 %tf32.2599, i32 %tf32.2643, i32 %tf32.2646, float %acc.2648, float %acc.2649, float %acc.2650, float %acc.2651) #1
  %acc.2653 = extractvalue { float, float, float, float } %mma.2652, 0
  %acc.2654 = extractvalue { float, float, float, float } %mma.2652, 1
  %acc.2655 = extractvalue { float, float, float, float } %mma.2652, 2
  %acc.2656 = extractvalue { float, float, float, float } %mma.2652, 3
  %mma.2657 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2596, i32 %tf32.2597, i32 %tf32.2598, i32 %tf32.2599, i32 %tf32.2639, i32 %tf32.2640, float %acc.2653, float %acc.2654, float %acc.2655, float %acc.2656) #1
  %acc.2658 = extractvalue { float, float, float, float } %mma.2657, 0
  %acc.2659 = extractvalue { float, float, float, float } %mma.2657, 1
  %acc.2660 = extractvalue { float, float, float, float } %mma.2657, 2
  %acc.2661 = extractvalue { float, float, float, float } %mma.2657, 3
  %element.2662 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14080];", "=r,r"(i32 %element.2497) #1
  %element.2663 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14160];", "=r,r"(i32 %element.2497) #1
  %element.2664 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14112];", "=r,r"(i32 %element.2497) #1
  %element.2665 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14192];", "=r,r"(i32 %element.2497) #1
  %number.2666 = bitcast i32 %word.2467 to float
  %number.2667 = bitcast i32 %word.2469 to float
  %number.2668 = bitcast i32 %word.2468 to float
  %number.2669 = bitcast i32 %word.2470 to float
  %tf32.2670 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2666) #1
  %tf32.2671 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2667) #1
  %tf32.2672 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2668) #1
  %tf32.2673 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2669) #1
  %rounded.2674 = bitcast i32 %tf32.2670 to float
  %rest.2675 = fsub float %number.2666, %rounded.2674
  %tf32.2676 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2675) #1
  %rounded.2677 = bitcast i32 %tf32.2671 to float
  %rest.2678 = fsub float %number.2667, %rounded.2677
  %tf32.2679 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2678) #1
  %rounded.2680 = bitcast i32 %tf32.2672 to float
  %rest.2681 = fsub float %number.2668, %rounded.2680
  %tf32.2682 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2681) #1
  %rounded.2683 = bitcast i32 %tf32.2673 to float
  %rest.2684 = fsub float %number.2669, %rounded.2683
  %tf32.2685 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2684) #1
  %number.2686 = bitcast i32 %element.2506 to float
  %number.2687 = bitcast i32 %element.2507 to float
  %tf32.2688 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2686) #1
  %tf32.2689 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2687) #1
  %rounded.2690 = bitcast i32 %tf32.2688 to float
  %rest.2691 = fsub float %number.2686, %rounded.2690
  %tf32.2692 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2691) #1
  %rounded.2693 = bitcast i32 %tf32.2689 to float
  %rest.2694 = fsub float %number.2687, %rounded.2693
  %tf32.2695 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2694) #1
  %mma.2696 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2676, i32 %tf32.2679, i32 %tf32.2682, i32 %tf32.2685, i32 %tf32.2688, i32 %tf32.2689, float %acc.2633, float %acc.2634, float %acc.2635, float %acc.2636) #1
  %acc.2697 = extractvalue { float, float, float, float } %mma.2696, 0
  %acc.2698 = extractvalue { float, float, float, float } %mma.2696, 1
  %acc.2699 = extractvalue { float, float, float, float } %mma.2696, 2
  %acc.2700 = extractvalue { float, float, float, float } %mma.2696, 3
  %mma.2701 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2670, i32 %tf32.2671, i32 %tf32.2672, i32 %tf32.2673, i32 %tf32.2692, i32 %tf32.2695, float %acc.2697, float %acc.2698, float %acc.2699, float %acc.2700) #1
  %acc.2702 = extractvalue { float, float, float, float } %mma.2701, 0
  %acc.2703 = extractvalue { float, float, float, float } %mma.2701, 1
  %acc.2704 = extractvalue { float, float, float, float } %mma.2701, 2
  %acc.2705 = extractvalue { float, float, float, float } %mma.2701, 3
  %mma.2706 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2670, i32 %tf32.2671, i32 %tf32.2672, i32 %tf32.2673, i32 %tf32.2688, i32 %tf32.2689, float %acc.2702, float %acc.2703, float %acc.2704, float %acc.2705) #1
  %acc.2707 = extractvalue { float, float, float, float } %mma.2706, 0
  %acc.2708 = extractvalue { float, float, float, float } %mma.2706, 1
  %acc.2709 = extractvalue { float, float, float, float } %mma.2706, 2
  %acc.2710 = extractvalue { float, float, float, float } %mma.2706, 3
  %number.2711 = bitcast i32 %element.2508 to float
  %number.2712 = bitcast i32 %element.2509 to float
  %tf32.2713 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2711) #1
  %tf32.2714 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2712) #1
  %rounded.2715 = bitcast i32 %tf32.2713 to float
  %rest.2716 = fsub float %number.2711, %rounded.2715
  %tf32.2717 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2716) #1
  %rounded.2718 = bitcast i32 %tf32.2714 to float
  %rest.2719 = fsub float %number.2712, %rounded.2718
  %tf32.2720 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2719) #1
  %mma.2721 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2676, i32 %tf32.2679, i32 %tf32.2682, i32 %tf32.2685, i32 %tf32.2713, i32 %tf32.2714, float %acc.2658, float %acc.2659, float %acc.2660, float %acc.2661) #1
  %acc.2722 = extractvalue { float, float, float, float } %mma.2721, 0
  %acc.2723 = extractvalue { float, float, float, float } %mma.2721, 1
  %acc.2724 = extractvalue { float, float, float, float } %mma.2721, 2
  %acc.2725 = extractvalue { float, float, float, float } %mma.2721, 3
  %mma.2726 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2670, i32 %tf32.2671, i32 %tf32.2672, i32 %tf32.2673, i32 %tf32.2717, i32 %tf32.2720, float %acc.2722, float %acc.2723, float %acc.2724, float %acc.2725) #1
  %acc.2727 = extractvalue { float, float, float, float } %mma.2726, 0
  %acc.2728 = extractvalue { float, float, float, float } %mma.2726, 1
  %acc.2729 = extractvalue { float, float, float, float } %mma.2726, 2
  %acc.2730 = extractvalue { float, float, float, float } %mma.2726, 3
  %mma.2731 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2670, i32 %tf32.2671, i32 %tf32.2672, i32 %tf32.2673, i32 %tf32.2713, i32 %tf32.2714, float %acc.2727, float %acc.2728, float %acc.2729, float %acc.2730) #1
  %acc.2732 = extractvalue { float, float, float, float } %mma.2731, 0
  %acc.2733 = extractvalue { float, float, float, float } %mma.2731, 1
  %acc.2734 = extractvalue { float, float, float, float } %mma.2731, 2
  %acc.2735 = extractvalue { float, float, float, float } %mma.2731, 3
  %element.2736 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14720];", "=r,r"(i32 %element.2497) #1
  %element.2737 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14800];", "=r,r"(i32 %element.2497) #1
  %element.2738 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14752];", "=r,r"(i32 %element.2497) #1
  %element.2739 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14832];", "=r,r"(i32 %element.2497) #1
  %number.2740 = bitcast i32 %word.2471 to float
  %number.2741 = bitcast i32 %word.2473 to float
  %number.2742 = bitcast i32 %word.2472 to float
  %number.2743 = bitcast i32 %word.2474 to float
  %tf32.2744 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2740) #1
  %tf32.2745 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2741) #1
  %tf32.2746 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2742) #1
  %tf32.2747 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2743) #1
  %rounded.2748 = bitcast i32 %tf32.2744 to float
  %rest.2749 = fsub float %number.2740, %rounded.2748
  %tf32.2750 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2749) #1
  %rounded.2751 = bitcast i32 %tf32.2745 to float
  %rest.2752 = fsub float %number.2741, %rounded.2751
  %tf32.2753 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2752) #1
  %rounded.2754 = bitcast i32 %tf32.2746 to float
  %rest.2755 = fsub float %number.2742, %rounded.2754
  %tf32.2756 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2755) #1
  %rounded.2757 = bitcast i32 %tf32.2747 to float
  %rest.2758 = fsub float %number.2743, %rounded.2757
  %tf32.2759 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2758) #1
  %number.2760 = bitcast i32 %element.2510 to float
  %number.2761 = bitcast i32 %element.2511 to float
  %tf32.2762 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2760) #1
  %tf32.2763 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2761) #1
  %rounded.2764 = bitcast i32 %tf32.2762 to float
  %rest.2765 = fsub float %number.2760, %rounded.2764
  %tf32.2766 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2765) #1
  %rounded.2767 = bitcast i32 %tf32.2763 to float
  %rest.2768 = fsub float %number.2761, %rounded.2767
  %tf32.2769 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2768) #1
  %mma.2770 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2750, i32 %tf32.2753, i32 %tf32.2756, i32 %tf32.2759, i32 %tf32.2762, i32 %tf32.2763, float %acc.2707, float %acc.2708, float %acc.2709, float %acc.2710) #1
  %acc.2771 = extractvalue { float, float, float, float } %mma.2770, 0
  %acc.2772 = extractvalue { float, float, float, float } %mma.2770, 1
  %acc.2773 = extractvalue { float, float, float, float } %mma.2770, 2
  %acc.2774 = extractvalue { float, float, float, float } %mma.2770, 3
  %mma.2775 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2744, i32 %tf32.2745, i32 %tf32.2746, i32 %tf32.2747, i32 %tf32.2766, i32 %tf32.2769, float %acc.2771, float %acc.2772, float %acc.2773, float %acc.2774) #1
  %acc.2776 = extractvalue { float, float, float, float } %mma.2775, 0
  %acc.2777 = extractvalue { float, float, float, float } %mma.2775, 1
  %acc.2778 = extractvalue { float, float, float, float } %mma.2775, 2
  %acc.2779 = extractvalue { float, float, float, float } %mma.2775, 3
  %mma.2780 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2744, i32 %tf32.2745, i32 %tf32.2746, i32 %tf32.2747, i32 %tf32.2762, i32 %tf32.2763, float %acc.2776, float %acc.2777, float %acc.2778, float %acc.2779) #1
  %acc.2781 = extractvalue { float, float, float, float } %mma.2780, 0
  %acc.2782 = extractvalue { float, float, float, float } %mma.2780, 1
  %acc.2783 = extractvalue { float, float, float, float } %mma.2780, 2
  %acc.2784 = extractvalue { float, float, float, float } %mma.2780, 3
  %number.2785 = bitcast i32 %element.2512 to float
  %number.2786 = bitcast i32 %element.2513 to float
  %tf32.2787 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2785) #1
  %tf32.2788 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2786) #1
  %rounded.2789 = bitcast i32 %tf32.2787 to float
  %rest.2790 = fsub float %number.2785, %rounded.2789
  %tf32.2791 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2790) #1
  %rounded.2792 = bitcast i32 %tf32.2788 to float
  %rest.2793 = fsub float %number.2786, %rounded.2792
  %tf32.2794 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2793) #1
  %mma.2795 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2750, i32 %tf32.2753, i32 %tf32.2756, i32 %tf32.2759, i32 %tf32.2787, i32 %tf32.2788, float %acc.2732, float %acc.2733, float %acc.2734, float %acc.2735) #1
  %acc.2796 = extractvalue { float, float, float, float } %mma.2795, 0
  %acc.2797 = extractvalue { float, float, float, float } %mma.2795, 1
  %acc.2798 = extractvalue { float, float, float, float } %mma.2795, 2
  %acc.2799 = extractvalue { float, float, float, float } %mma.2795, 3
  %mma.2800 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2744, i32 %tf32.2745, i32 %tf32.2746, i32 %tf32.2747, i32 %tf32.2791, i32 %tf32.2794, float %acc.2796, float %acc.2797, float %acc.2798, float %acc.2799) #1
  %acc.2801 = extractvalue { float, float, float, float } %mma.2800, 0
  %acc.2802 = extractvalue { float, float, float, float } %mma.2800, 1
  %acc.2803 = extractvalue { float, float, float, float } %mma.2800, 2
  %acc.2804 = extractvalue { float, float, float, float } %mma.2800, 3
  %mma.2805 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2744, i32 %tf32.2745, i32 %tf32.2746, i32 %tf32.2747, i32 %tf32.2787, i32 %tf32.2788, float %acc.2801, float %acc.2802, float %acc.2803, float %acc.2804) #1
  %acc.2806 = extractvalue { float, float, float, float } %mma.2805, 0
  %acc.2807 = extractvalue { float, float, float, float } %mma.2805, 1
  %acc.2808 = extractvalue { float, float, float, float } %mma.2805, 2
  %acc.2809 = extractvalue { float, float, float, float } %mma.2805, 3
  %number.2810 = bitcast i32 %word.2475 to float
  %number.2811 = bitcast i32 %word.2477 to float
  %number.2812 = bitcast i32 %word.2476 to float
  %number.2813 = bitcast i32 %word.2478 to float
  %tf32.2814 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2810) #1
  %tf32.2815 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2811) #1
  %tf32.2816 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2812) #1
  %tf32.2817 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2813) #1
  %rounded.2818 = bitcast i32 %tf32.2814 to float
  %rest.2819 = fsub float %number.2810, %rounded.2818
  %tf32.2820 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2819) #1
  %rounded.2821 = bitcast i32 %tf32.2815 to float
  %rest.2822 = fsub float %number.2811, %rounded.2821
  %tf32.2823 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2822) #1
  %rounded.2824 = bitcast i32 %tf32.2816 to float
  %rest.2825 = fsub float %number.2812, %rounded.2824
  %tf32.2826 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2825) #1
  %rounded.2827 = bitcast i32 %tf32.2817 to float
  %rest.2828 = fsub float %number.2813, %rounded.2827
  %tf32.2829 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2828) #1
  %number.2830 = bitcast i32 %element.2514 to float
  %number.2831 = bitcast i32 %element.2515 to float
  %tf32.2832 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2830) #1
  %tf32.2833 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2831) #1
  %rounded.2834 = bitcast i32 %tf32.2832 to float
  %rest.2835 = fsub float %number.2830, %rounded.2834
  %tf32.2836 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2835) #1
  %rounded.2837 = bitcast i32 %tf32.2833 to float
  %rest.2838 = fsub float %number.2831, %rounded.2837
  %tf32.2839 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2838) #1
  %mma.2840 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2820, i32 %tf32.2823, i32 %tf32.2826, i32 %tf32.2829, i32 %tf32.2832, i32 %tf32.2833, float %acc.2781, float %acc.2782, float %acc.2783, float %acc.2784) #1
  %acc.2841 = extractvalue { float, float, float, float } %mma.2840, 0
  %acc.2842 = extractvalue { float, float, float, float } %mma.2840, 1
  %acc.2843 = extractvalue { float, float, float, float } %mma.2840, 2
  %acc.2844 = extractvalue { float, float, float, float } %mma.2840, 3
  %mma.2845 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2814, i32 %tf32.2815, i32 %tf32.2816, i32 %tf32.2817, i32 %tf32.2836, i32 %tf32.2839, float %acc.2841, float %acc.2842, float %acc.2843, float %acc.2844) #1
  %acc.2846 = extractvalue { float, float, float, float } %mma.2845, 0
  %acc.2847 = extractvalue { float, float, float, float } %mma.2845, 1
  %acc.2848 = extractvalue { float, float, float, float } %mma.2845, 2
  %acc.2849 = extractvalue { float, float, float, float } %mma.2845, 3
  %mma.2850 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2814, i32 %tf32.2815, i32 %tf32.2816, i32 %tf32.2817, i32 %tf32.2832, i32 %tf32.2833, float %acc.2846, float %acc.2847, float %acc.2848, float %acc.2849) #1
  %acc.2851 = extractvalue { float, float, float, float } %mma.2850, 0
  %acc.2852 = extractvalue { float, float, float, float } %mma.2850, 1
  %acc.2853 = extractvalue { float, float, float, float } %mma.2850, 2
  %acc.2854 = extractvalue { float, float, float, float } %mma.2850, 3
  %number.2855 = bitcast i32 %element.2516 to float
  %number.2856 = bitcast i32 %element.2517 to float
  %tf32.2857 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2855) #1
  %tf32.2858 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2856) #1
  %rounded.2859 = bitcast i32 %tf32.2857 to float
  %rest.2860 = fsub float %number.2855, %rounded.2859
  %tf32.2861 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2860) #1
  %rounded.2862 = bitcast i32 %tf32.2858 to float
  %rest.2863 = fsub float %number.2856, %rounded.2862
  %tf32.2864 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2863) #1
  %mma.2865 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2820, i32 %tf32.2823, i32 %tf32.2826, i32 %tf32.2829, i32 %tf32.2857, i32 %tf32.2858, float %acc.2806, float %acc.2807, float %acc.2808, float %acc.2809) #1
  %acc.2866 = extractvalue { float, float, float, float } %mma.2865, 0
  %acc.2867 = extractvalue { float, float, float, float } %mma.2865, 1
  %acc.2868 = extractvalue { float, float, float, float } %mma.2865, 2
  %acc.2869 = extractvalue { float, float, float, float } %mma.2865, 3
  %mma.2870 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2814, i32 %tf32.2815, i32 %tf32.2816, i32 %tf32.2817, i32 %tf32.2861, i32 %tf32.2864, float %acc.2866, float %acc.2867, float %acc.2868, float %acc.2869) #1
  %acc.2871 = extractvalue { float, float, float, float } %mma.2870, 0
  %acc.2872 = extractvalue { float, float, float, float } %mma.2870, 1
  %acc.2873 = extractvalue { float, float, float, float } %mma.2870, 2
  %acc.2874 = extractvalue { float, float, float, float } %mma.2870, 3
  %mma.2875 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2814, i32 %tf32.2815, i32 %tf32.2816, i32 %tf32.2817, i32 %tf32.2857, i32 %tf32.2858, float %acc.2871, float %acc.2872, float %acc.2873, float %acc.2874) #1
  %acc.2876 = extractvalue { float, float, float, float } %mma.2875, 0
  %acc.2877 = extractvalue { float, float, float, float } %mma.2875, 1
  %acc.2878 = extractvalue { float, float, float, float } %mma.2875, 2
  %acc.2879 = extractvalue { float, float, float, float } %mma.2875, 3
  %number.2880 = bitcast i32 %word.2479 to float
  %number.2881 = bitcast i32 %word.2481 to float
  %number.2882 = bitcast i32 %word.2480 to float
  %number.2883 = bitcast i32 %word.2482 to float
  %tf32.2884 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2880) #1
  %tf32.2885 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2881) #1
  %tf32.2886 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2882) #1
  %tf32.2887 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2883) #1
  %rounded.2888 = bitcast i32 %tf32.2884 to float
  %rest.2889 = fsub float %number.2880, %rounded.2888
  %tf32.2890 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2889) #1
  %rounded.2891 = bitcast i32 %tf32.2885 to float
  %rest.2892 = fsub float %number.2881, %rounded.2891
  %tf32.2893 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2892) #1
  %rounded.2894 = bitcast i32 %tf32.2886 to float
  %rest.2895 = fsub float %number.2882, %rounded.2894
  %tf32.2896 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2895) #1
  %rounded.2897 = bitcast i32 %tf32.2887 to float
  %rest.2898 = fsub float %number.2883, %rounded.2897
  %tf32.2899 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2898) #1
  %number.2900 = bitcast i32 %element.2588 to float
  %number.2901 = bitcast i32 %element.2589 to float
  %tf32.2902 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2900) #1
  %tf32.2903 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2901) #1
  %rounded.2904 = bitcast i32 %tf32.2902 to float
  %rest.2905 = fsub float %number.2900, %rounded.2904
  %tf32.2906 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2905) #1
  %rounded.2907 = bitcast i32 %tf32.2903 to float
  %rest.2908 = fsub float %number.2901, %rounded.2907
  %tf32.2909 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2908) #1
  %mma.2910 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2890, i32 %tf32.2893, i32 %tf32.2896, i32 %tf32.2899, i32 %tf32.2902, i32 %tf32.2903, float %acc.2851, float %acc.2852, float %acc.2853, float %acc.2854) #1
  %acc.2911 = extractvalue { float, float, float, float } %mma.2910, 0
  %acc.2912 = extractvalue { float, float, float, float } %mma.2910, 1
  %acc.2913 = extractvalue { float, float, float, float } %mma.2910, 2
  %acc.2914 = extractvalue { float, float, float, float } %mma.2910, 3
  %mma.2915 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2884, i32 %tf32.2885, i32 %tf32.2886, i32 %tf32.2887, i32 %tf32.2906, i32 %tf32.2909, float %acc.2911, float %acc.2912, float %acc.2913, float %acc.2914) #1
  %acc.2916 = extractvalue { float, float, float, float } %mma.2915, 0
  %acc.2917 = extractvalue { float, float, float, float } %mma.2915, 1
  %acc.2918 = extractvalue { float, float, float, float } %mma.2915, 2
  %acc.2919 = extractvalue { float, float, float, float } %mma.2915, 3
  %mma.2920 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2884, i32 %tf32.2885, i32 %tf32.2886, i32 %tf32.2887, i32 %tf32.2902, i32 %tf32.2903, float %acc.2916, float %acc.2917, float %acc.2918, float %acc.2919) #1
  %acc.2921 = extractvalue { float, float, float, float } %mma.2920, 0
  %acc.2922 = extractvalue { float, float, float, float } %mma.2920, 1
  %acc.2923 = extractvalue { float, float, float, float } %mma.2920, 2
  %acc.2924 = extractvalue { float, float, float, float } %mma.2920, 3
  %number.2925 = bitcast i32 %element.2590 to float
  %number.2926 = bitcast i32 %element.2591 to float
  %tf32.2927 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2925) #1
  %tf32.2928 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2926) #1
  %rounded.2929 = bitcast i32 %tf32.2927 to float
  %rest.2930 = fsub float %number.2925, %rounded.2929
  %tf32.2931 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2930) #1
  %rounded.2932 = bitcast i32 %tf32.2928 to float
  %rest.2933 = fsub float %number.2926, %rounded.2932
  %tf32.2934 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2933) #1
  %mma.2935 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2890, i32 %tf32.2893, i32 %tf32.2896, i32 %tf32.2899, i32 %tf32.2927, i32 %tf32.2928, float %acc.2876, float %acc.2877, float %acc.2878, float %acc.2879) #1
  %acc.2936 = extractvalue { float, float, float, float } %mma.2935, 0
  %acc.2937 = extractvalue { float, float, float, float } %mma.2935, 1
  %acc.2938 = extractvalue { float, float, float, float } %mma.2935, 2
  %acc.2939 = extractvalue { float, float, float, float } %mma.2935, 3
  %mma.2940 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2884, i32 %tf32.2885, i32 %tf32.2886, i32 %tf32.2887, i32 %tf32.2931, i32 %tf32.2934, float %acc.2936, float %acc.2937, float %acc.2938, float %acc.2939) #1
  %acc.2941 = extractvalue { float, float, float, float } %mma.2940, 0
  %acc.2942 = extractvalue { float, float, float, float } %mma.2940, 1
  %acc.2943 = extractvalue { float, float, float, float } %mma.2940, 2
  %acc.2944 = extractvalue { float, float, float, float } %mma.2940, 3
  %mma.2945 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2884, i32 %tf32.2885, i32 %tf32.2886, i32 %tf32.2887, i32 %tf32.2927, i32 %tf32.2928, float %acc.2941, float %acc.2942, float %acc.2943, float %acc.2944) #1
  %acc.2946 = extractvalue { float, float, float, float } %mma.2945, 0
  %acc.2947 = extractvalue { float, float, float, float } %mma.2945, 1
  %acc.2948 = extractvalue { float, float, float, float } %mma.2945, 2
  %acc.2949 = extractvalue { float, float, float, float } %mma.2945, 3
  %number.2950 = bitcast i32 %word.2483 to float
  %number.2951 = bitcast i32 %word.2485 to float
  %number.2952 = bitcast i32 %word.2484 to float
  %number.2953 = bitcast i32 %word.2486 to float
  %tf32.2954 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2950) #1
  %tf32.2955 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2951) #1
  %tf32.2956 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2952) #1
  %tf32.2957 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2953) #1
  %rounded.2958 = bitcast i32 %tf32.2954 to float
  %rest.2959 = fsub float %number.2950, %rounded.2958
  %tf32.2960 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2959) #1
  %rounded.2961 = bitcast i32 %tf32.2955 to float
  %rest.2962 = fsub float %number.2951, %rounded.2961
  %tf32.2963 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2962) #1
  %rounded.2964 = bitcast i32 %tf32.2956 to float
  %rest.2965 = fsub float %number.2952, %rounded.2964
  %tf32.2966 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2965) #1
  %rounded.2967 = bitcast i32 %tf32.2957 to float
  %rest.2968 = fsub float %number.2953, %rounded.2967
  %tf32.2969 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2968) #1
  %number.2970 = bitcast i32 %element.2662 to float
  %number.2971 = bitcast i32 %element.2663 to float
  %tf32.2972 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2970) #1
  %tf32.2973 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2971) #1
  %rounded.2974 = bitcast i32 %tf32.2972 to float
  %rest.2975 = fsub float %number.2970, %rounded.2974
  %tf32.2976 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2975) #1
  %rounded.2977 = bitcast i32 %tf32.2973 to float
  %rest.2978 = fsub float %number.2971, %rounded.2977
  %tf32.2979 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2978) #1
  %mma.2980 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2960, i32 %tf32.2963, i32 %tf32.2966, i32 %tf32.2969, i32 %tf32.2972, i32 %tf32.2973, float %acc.2921, float %acc.2922, float %acc.2923, float %acc.2924) #1
  %acc.2981 = extractvalue { float, float, float, float } %mma.2980, 0
  %acc.2982 = extractvalue { float, float, float, float } %mma.2980, 1
  %acc.2983 = extractvalue { float, float, float, float } %mma.2980, 2
  %acc.2984 = extractvalue { float, float, float, float } %mma.2980, 3
  %mma.2985 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2954, i32 %tf32.2955, i32 %tf32.2956, i32 %tf32.2957, i32 %tf32.2976, i32 %tf32.2979, float %acc.2981, float %acc.2982, float %acc.2983, float %acc.2984) #1
  %acc.2986 = extractvalue { float, float, float, float } %mma.2985, 0
  %acc.2987 = extractvalue { float, float, float, float } %mma.2985, 1
  %acc.2988 = extractvalue { float, float, float, float } %mma.2985, 2
  %acc.2989 = extractvalue { float, float, float, float } %mma.2985, 3
  %mma.2990 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2954, i32 %tf32.2955, i32 %tf32.2956, i32 %tf32.2957, i32 %tf32.2972, i32 %tf32.2973, float %acc.2986, float %acc.2987, float %acc.2988, float %acc.2989) #1
  %acc.2991 = extractvalue { float, float, float, float } %mma.2990, 0
  %acc.2992 = extractvalue { float, float, float, float } %mma.2990, 1
  %acc.2993 = extractvalue { float, float, float, float } %mma.2990, 2
  %acc.2994 = extractvalue { float, float, float, float } %mma.2990, 3
  %number.2995 = bitcast i32 %element.2664 to float
  %number.2996 = bitcast i32 %element.2665 to float
  %tf32.2997 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2995) #1
  %tf32.2998 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2996) #1
  %rounded.2999 = bitcast i32 %tf32.2997 to float
  %rest.3000 = fsub float %number.2995, %rounded.2999
  %tf32.3001 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3000) #1
  %rounded.3002 = bitcast i32 %tf32.2998 to float
  %rest.3003 = fsub float %number.2996, %rounded.3002
  %tf32.3004 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3003) #1
  %mma.3005 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2960, i32 %tf32.2963, i32 %tf32.2966, i32 %tf32.2969, i32 %tf32.2997, i32 %tf32.2998, float %acc.2946, float %acc.2947, float %acc.2948, float %acc.2949) #1
  %acc.3006 = extractvalue { float, float, float, float } %mma.3005, 0
  %acc.3007 = extractvalue { float, float, float, float } %mma.3005, 1
  %acc.3008 = extractvalue { float, float, float, float } %mma.3005, 2
  %acc.3009 = extractvalue { float, float, float, float } %mma.3005, 3
  %mma.3010 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2954, i32 %tf32.2955, i32 %tf32.2956, i32 %tf32.2957, i32 %tf32.3001, i32 %tf32.3004, float %acc.3006, float %acc.3007, float %acc.3008, float %acc.3009) #1
  %acc.3011 = extractvalue { float, float, float, float } %mma.3010, 0
  %acc.3012 = extractvalue { float, float, float, float } %mma.3010, 1
  %acc.3013 = extractvalue { float, float, float, float } %mma.3010, 2
  %acc.3014 = extractvalue { float, float, float, float } %mma.3010, 3
  %mma.3015 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2954, i32 %tf32.2955, i32 %tf32.2956, i32 %tf32.2957, i32 %tf32.2997, i32 %tf32.2998, float %acc.3011, float %acc.3012, float %acc.3013, float %acc.3014) #1
  %acc.3016 = extractvalue { float, float, float, float } %mma.3015, 0
  %acc.3017 = extractvalue { float, float, float, float } %mma.3015, 1
  %acc.3018 = extractvalue { float, float, float, float } %mma.3015, 2
  %acc.3019 = extractvalue { float, float, float, float } %mma.3015, 3
  %number.3020 = bitcast i32 %word.2487 to float
  %number.3021 = bitcast i32 %word.2489 to float
  %number.3022 = bitcast i32 %word.2488 to float
  %number.3023 = bitcast i32 %word.2490 to float
  %tf32.3024 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3020) #1
  %tf32.3025 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3021) #1
  %tf32.3026 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3022) #1
  %tf32.3027 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3023) #1
  %rounded.3028 = bitcast i32 %tf32.3024 to float
  %rest.3029 = fsub float %number.3020, %rounded.3028
  %tf32.3030 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3029) #1
  %rounded.3031 = bitcast i32 %tf32.3025 to float
  %rest.3032 = fsub float %number.3021, %rounded.3031
  %tf32.3033 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3032) #1
  %rounded.3034 = bitcast i32 %tf32.3026 to float
  %rest.3035 = fsub float %number.3022, %rounded.3034
  %tf32.3036 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3035) #1
  %rounded.3037 = bitcast i32 %tf32.3027 to float
  %rest.3038 = fsub float %number.3023, %rounded.3037
  %tf32.3039 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3038) #1
  %number.3040 = bitcast i32 %element.2736 to float
  %number.3041 = bitcast i32 %element.2737 to float
  %tf32.3042 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3040) #1
  %tf32.3043 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3041) #1
  %rounded.3044 = bitcast i32 %tf32.3042 to float
  %rest.3045 = fsub float %number.3040, %rounded.3044
  %tf32.3046 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3045) #1
  %rounded.3047 = bitcast i32 %tf32.3043 to float
  %rest.3048 = fsub float %number.3041, %rounded.3047
  %tf32.3049 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3048) #1
  %mma.3050 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3030, i32 %tf32.3033, i32 %tf32.3036, i32 %tf32.3039, i32 %tf32.3042, i32 %tf32.3043, float %acc.2991, float %acc.2992, float %acc.2993, float %acc.2994) #1
  %acc.3051 = extractvalue { float, float, float, float } %mma.3050, 0
  %acc.3052 = extractvalue { float, float, float, float } %mma.3050, 1
  %acc.3053 = extractvalue { float, float, float, float } %mma.3050, 2
  %acc.3054 = extractvalue { float, float, float, float } %mma.3050, 3
  %mma.3055 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3024, i32 %tf32.3025, i32 %tf32.3026, i32 %tf32.3027, i32 %tf32.3046, i32 %tf32.3049, float %acc.3051, float %acc.3052, float %acc.3053, float %acc.3054) #1
  %acc.3056 = extractvalue { float, float, float, float } %mma.3055, 0
  %acc.3057 = extractvalue { float, float, float, float } %mma.3055, 1
  %acc.3058 = extractvalue { float, float, float, float } %mma.3055, 2
  %acc.3059 = extractvalue { float, float, float, float } %mma.3055, 3
  %mma.3060 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3024, i32 %tf32.3025, i32 %tf32.3026, i32 %tf32.3027, i32 %tf32.3042, i32 %tf32.3043, float %acc.3056, float %acc.3057, float %acc.3058, float %acc.3059) #1
  %acc.3061 = extractvalue { float, float, float, float } %mma.3060, 0
  %acc.3062 = extractvalue { float, float, float, float } %mma.3060, 1
  %acc.3063 = extractvalue { float, float, float, float } %mma.3060, 2
  %acc.3064 = extractvalue { float, float, float, float } %mma.3060, 3
  %number.3065 = bitcast i32 %element.2738 to float
  %number.3066 = bitcast i32 %element.2739 to float
  %tf32.3067 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3065) #1
  %tf32.3068 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3066) #1
  %rounded.3069 = bitcast i32 %tf32.3067 to float
  %rest.3070 = fsub float %number.3065, %rounded.3069
  %tf32.3071 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3070) #1
  %rounded.3072 = bitcast i32 %tf32.3068 to float
  %rest.3073 = fsub float %number.3066, %rounded.3072
  %tf32.3074 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3073) #1
  %mma.3075 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3030, i32 %tf32.3033, i32 %tf32.3036, i32 %tf32.3039, i32 %tf32.3067, i32 %tf32.3068, float %acc.3016, float %acc.3017, float %acc.3018, float %acc.3019) #1
  %acc.3076 = extractvalue { float, float, float, float } %mma.3075, 0
  %acc.3077 = extractvalue { float, float, float, float } %mma.3075, 1
  %acc.3078 = extractvalue { float, float, float, float } %mma.3075, 2
  %acc.3079 = extractvalue { float, float, float, float } %mma.3075, 3
  %mma.3080 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3024, i32 %tf32.3025, i32 %tf32.3026, i32 %tf32.3027, i32 %tf32.3071, i32 %tf32.3074, float %acc.3076, float %acc.3077, float %acc.3078, float %acc.3079) #1
  %acc.3081 = extractvalue { float, float, float, float } %mma.3080, 0
  %acc.3082 = extractvalue { float, float, float, float } %mma.3080, 1
  %acc.3083 = extractvalue { float, float, float, float } %mma.3080, 2
  %acc.3084 = extractvalue { float, float, float, float } %mma.3080, 3
  %mma.3085 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3024, i32 %tf32.3025, i32 %tf32.3026, i32 %tf32.3027, i32 %tf32.3067, i32 %tf32.3068, float %acc.3081, float %acc.3082, float %acc.3083, float %acc.3084) #1
  %acc.3086 = extractvalue { float, float, float, float } %mma.3085, 0
  %acc.3087 = extractvalue { float, float, float, float } %mma.3085, 1
  %acc.3088 = extractvalue { float, float, float, float } %mma.3085, 2
  %acc.3089 = extractvalue { float, float, float, float } %mma.3085, 3
  %next.3090 = add nsw i32 %J.1557, 1
  br label %for.1556, !llvm.loop !0
for.1556.done:
  %thread.3091 = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 %thread, i32 0, i32 31)
  %lane.3092 = and i32 %thread.3091, 31
  %warp.3093 = lshr i32 %thread.3091, 5
  %group.3094 = lshr i32 %lane.3092, 2
  %quad.3095 = and i32 %lane.3092, 3
  %row.3096 = add i32 0, %group.3094
  %column.3097 = shl i32 %quad.3095, 1
  %quad.leader.3098 = icmp eq i32 %quad.3095, 0
  %quad.3099 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %carried.1561, i32 2, i32 31)
  %sum.3100 = fadd float %carried.1561, %quad.3099
  %quad.3101 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.3100, i32 1, i32 31)
  %sum.3102 = fadd float %sum.3100, %quad.3101
  %quad.3103 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %carried.1562, i32 2, i32 31)
  %sum.3104 = fadd float %carried.1562, %quad.3103
  %quad.3105 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.3104, i32 1, i32 31)
  %sum.3106 = fadd float %sum.3104, %quad.3105
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  %f.3107 = fmul float %carried.1559, 0x3FE62E4300000000
  %bits.3108 = bitcast float %sum.3102 to i32
  %bits.3109 = sub i32 %bits.3108, 1059760811
  %bits.3110 = and i32 %bits.3109, -8388608
  %bits.3111 = sub i32 %bits.3108, %bits.3110
  %f.3112 = bitcast i32 %bits.3111 to float
  %f.3113 = fadd float %f.3112, 0xBFF0000000000000
  %f.3114 = sitofp i32 %bits.3110 to float
  %f.3115 = fmul float %f.3114, 0x3E80000000000000
  %f.3116 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.3113, float 0xBFBFCD0360000000)
  %f.3117 = call float @llvm.fma.f32(float %f.3116, float %f.3113, float 0x3FBBF1AF00000000)
  %f.3118 = call float @llvm.fma.f32(float %f.3117, float %f.3113, float 0xBFBF758960000000)
  %f.3119 = call float @llvm.fma.f32(float %f.3118, float %f.3113, float 0x3FC24B28C0000000)
  %f.3120 = call float @llvm.fma.f32(float %f.3119, float %f.3113, float 0xBFC5578320000000)
  %f.3121 = call float @llvm.fma.f32(float %f.3120, float %f.3113, float 0x3FC9999540000000)
  %f.3122 = call float @llvm.fma.f32(float %f.3121, float %f.3113, float 0xBFCFFFFB60000000)
  %f.3123 = call float @llvm.fma.f32(float %f.3122, float %f.3113, float 0x3FD5555560000000)
  %f.3124 = call float @llvm.fma.f32(float %f.3123, float %f.3113, float 0xBFE0000000000000)
  %f.3125 = fmul float %f.3113, %f.3113
  %f.3126 = call float @llvm.fma.f32(float %f.3124, float %f.3125, float %f.3113)
  %f.3127 = call float @llvm.fma.f32(float %f.3115, float 0x3FE62E4300000000, float %f.3126)
  %i.3128 = fcmp olt float %sum.3102, 0x0000000000000000
  %f.3129 = select i1 %i.3128, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.3130 = fcmp olt float %sum.3102, 0x7FF0000000000000
  %f.3131 = select i1 %i.3130, float %f.3127, float %sum.3102
  %i.3132 = fcmp olt float %sum.3102, 0x3810000000000000
  %f.3133 = select i1 %i.3132, float %f.3129, float %f.3131
  %f.3134 = fadd float %f.3107, %f.3133
  %f.3135 = fmul float %carried.1560, 0x3FE62E4300000000
  %bits.3136 = bitcast float %sum.3106 to i32
  %bits.3137 = sub i32 %bits.3136, 1059760811
  %bits.3138 = and i32 %bits.3137, -8388608
  %bits.3139 = sub i32 %bits.3136, %bits.3138
  %f.3140 = bitcast i32 %bits.3139 to float
  %f.3141 = fadd float %f.3140, 0xBFF0000000000000
  %f.3142 = sitofp i32 %bits.3138 to float
  %f.3143 = fmul float %f.3142, 0x3E80000000000000
  %f.3144 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.3141, float 0xBFBFCD0360000000)
  %f.3145 = call float @llvm.fma.f32(float %f.3144, float %f.3141, float 0x3FBBF1AF00000000)
  %f.3146 = call float @llvm.fma.f32(float %f.3145, float %f.3141, float 0xBFBF758960000000)
  %f.3147 = call float @llvm.fma.f32(float %f.3146, float %f.3141, float 0x3FC24B28C0000000)
  %f.3148 = call float @llvm.fma.f32(float %f.3147, float %f.3141, float 0xBFC5578320000000)
  %f.3149 = call float @llvm.fma.f32(float %f.3148, float %f.3141, float 0x3FC9999540000000)
  %f.3150 = call float @llvm.fma.f32(float %f.3149, float %f.3141, float 0xBFCFFFFB60000000)
  %f.3151 = call float @llvm.fma.f32(float %f.3150, float %f.3141, float 0x3FD5555560000000)
  %f.3152 = call float @llvm.fma.f32(float %f.3151, float %f.3141, float 0xBFE0000000000000)
  %f.3153 = fmul float %f.3141, %f.3141
  %f.3154 = call float @llvm.fma.f32(float %f.3152, float %f.3153, float %f.3141)
  %f.3155 = call float @llvm.fma.f32(float %f.3143, float 0x3FE62E4300000000, float %f.3154)
  %i.3156 = fcmp olt float %sum.3106, 0x0000000000000000
  %f.3157 = select i1 %i.3156, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.3158 = fcmp olt float %sum.3106, 0x7FF0000000000000
  %f.3159 = select i1 %i.3158, float %f.3155, float %sum.3106
  %i.3160 = fcmp olt float %sum.3106, 0x3810000000000000
  %f.3161 = select i1 %i.3160, float %f.3157, float %f.3159
  %f.3162 = fadd float %f.3135, %f.3161
  %f.3163 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %sum.3102)
  %f.3164 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %sum.3106)
  %i.3165 = fcmp oeq float %sum.3102, 0x0000000000000000
  %f.3166 = fmul float %carried.1563, %f.3163
  %f.3167 = select i1 %i.3165, float 0x0000000000000000, float %f.3166
  %f.3168 = fmul float %carried.1564, %f.3163
  %f.3169 = select i1 %i.3165, float 0x0000000000000000, float %f.3168
  %i.3170 = fcmp oeq float %sum.3106, 0x0000000000000000
  %f.3171 = fmul float %carried.1565, %f.3164
  %f.3172 = select i1 %i.3170, float 0x0000000000000000, float %f.3171
  %f.3173 = fmul float %carried.1566, %f.3164
  %f.3174 = select i1 %i.3170, float 0x0000000000000000, float %f.3173
  %f.3175 = fmul float %carried.1567, %f.3163
  %f.3176 = select i1 %i.3165, float 0x0000000000000000, float %f.3175
  %f.3177 = fmul float %carried.1568, %f.3163
  %f.3178 = select i1 %i.3165, float 0x0000000000000000, float %f.3177
  %f.3179 = fmul float %carried.1569, %f.3164
  %f.3180 = select i1 %i.3170, float 0x0000000000000000, float %f.3179
  %f.3181 = fmul float %carried.1570, %f.3164
  %f.3182 = select i1 %i.3170, float 0x0000000000000000, float %f.3181
  %kept.3183 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15384), align 8
  %i.3184 = sext i32 %kept.3183 to i64
  %along.3185 = mul i64 %i.3184, %strided.out.stride0
  %kept.3186 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15376), align 8
  %i.3187 = sext i32 %kept.3186 to i64
  %along.3188 = mul i64 %i.3187, %strided.out.stride1
  %start.3189 = add i64 %along.3185, %along.3188
  %kept.3190 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15368), align 8
  %i.3191 = mul i32 %kept.3190, 64
  %i.3192 = mul i32 16, %warp
  %i.3193 = add i32 %i.3191, %i.3192
  %row.3194 = add i32 %i.3193, %row.3096
  %row.3195 = add i32 %row.3194, 0
  %row.3196 = zext i32 %row.3195 to i64
  %kept.3197 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15464), align 8
  %i.3198 = sext i32 %kept.3197 to i64
  %inside.3199 = icmp slt i64 %row.3196, %i.3198
  br i1 %inside.3199, label %write.3200, label %write.3200.end
write.3200:
  %along.3201 = mul i64 %row.3196, %strided.out.stride2
  %line.3202 = add i64 %start.3189, %along.3201
  %column.3203 = zext i32 %column.3097 to i64
  %element.3204 = add i64 %line.3202, %column.3203
  %at.3205 = getelementptr float, ptr addrspace(1) %strided.out, i64 %element.3204
  %pair.3206 = getelementptr i8, ptr addrspace(1) %at.3205, i64 0
  store float %f.3167, ptr addrspace(1) %pair.3206, align 8
  %pair.3207 = getelementptr i8, ptr addrspace(1) %pair.3206, i64 4
  store float %f.3169, ptr addrspace(1) %pair.3207, align 4
  %pair.3208 = getelementptr i8, ptr addrspace(1) %at.3205, i64 32
  store float %f.3176, ptr addrspace(1) %pair.3208, align 8
  %pair.3209 = getelementptr i8, ptr addrspace(1) %pair.3208, i64 4
  store float %f.3178, ptr addrspace(1) %pair.3209, align 4
  br label %write.3200.end
write.3200.end:
  %kept.3210 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15368), align 8
  %i.3211 = mul i32 %kept.3210, 64
  %i.3212 = mul i32 16, %warp
  %i.3213 = add i32 %i.3211, %i.3212
  %row.3214 = add i32 %i.3213, %row.3096
  %row.3215 = add i32 %row.3214, 8
  %row.3216 = zext i32 %row.3215 to i64
  %kept.3217 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15464), align 8
  %i.3218 = sext i32 %kept.3217 to i64
  %inside.3219 = icmp slt i64 %row.3216, %i.3218
  br i1 %inside.3219, label %write.3220, label %write.3220.end
write.3220:
  %along.3221 = mul i64 %row.3216, %strided.out.stride2
  %line.3222 = add i64 %start.3189, %along.3221
  %column.3223 = zext i32 %column.3097 to i64
  %element.3224 = add i64 %line.3222, %column.3223
  %at.3225 = getelementptr float, ptr addrspace(1) %strided.out, i64 %element.3224
  %pair.3226 = getelementptr i8, ptr addrspace(1) %at.3225, i64 0
  store float %f.3172, ptr addrspace(1) %pair.3226, align 8
  %pair.3227 = getelementptr i8, ptr addrspace(1) %pair.3226, i64 4
  store float %f.3174, ptr addrspace(1) %pair.3227, align 4
  %pair.3228 = getelementptr i8, ptr addrspace(1) %at.3225, i64 32
  store float %f.3180, ptr addrspace(1) %pair.3228, align 8
  %pair.3229 = getelementptr i8, ptr addrspace(1) %pair.3228, i64 4
  store float %f.3182, ptr addrspace(1) %pair.3229, align 4
  br label %write.3220.end
write.3220.end:
  %kept.3230 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15384), align 8
  %i.3231 = sext i32 %kept.3230 to i64
  %kept.3232 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15456), align 8
  %kept.3233 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15464), align 8
  %i.3234 = sext i32 %kept.3232 to i64
  %i.3235 = sext i32 %kept.3233 to i64
  %i.3236 = mul i64 %i.3234, %i.3235
  %along.3237 = mul i64 %i.3231, %i.3236
  %kept.3238 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15376), align 8
  %i.3239 = sext i32 %kept.3238 to i64
  %kept.3240 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15464), align 8
  %i.3241 = sext i32 %kept.3240 to i64
  %along.3242 = mul i64 %i.3239, %i.3241
  %start.3243 = add i64 %along.3237, %along.3242
  %wanted.3244 = icmp ne ptr addrspace(1) %global.lse, null
  %leader.3245 = and i1 %wanted.3244, %quad.leader.3098
  %kept.3246 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15368), align 8
  %i.3247 = mul i32 %kept.3246, 64
  %i.3248 = mul i32 16, %warp
  %i.3249 = add i32 %i.3247, %i.3248
  %row.3250 = add i32 %i.3249, %row.3096
  %row.3251 = add i32 %row.3250, 0
  %row.3252 = zext i32 %row.3251 to i64
  %kept.3253 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15464), align 8
  %i.3254 = sext i32 %kept.3253 to i64
  %inside.3255 = icmp slt i64 %row.3252, %i.3254
  %writes.3256 = and i1 %inside.3255, %leader.3245
  br i1 %writes.3256, label %write.3257, label %write.3257.end
write.3257:
  %element.3258 = add i64 %start.3243, %row.3252
  %at.3259 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.3258
  store float %f.3134, ptr addrspace(1) %at.3259, align 4
  br label %write.3257.end
write.3257.end:
  %kept.3260 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15368), align 8
  %i.3261 = mul i32 %kept.3260, 64
  %i.3262 = mul i32 16, %warp
  %i.3263 = add i32 %i.3261, %i.3262
  %row.3264 = add i32 %i.3263, %row.3096
  %row.3265 = add i32 %row.3264, 8
  %row.3266 = zext i32 %row.3265 to i64
  %kept.3267 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 15464), align 8
  %i.3268 = sext i32 %kept.3267 to i64
  %inside.3269 = icmp slt i64 %row.3266, %i.3268
  %writes.3270 = and i1 %inside.3269, %leader.3245
  br i1 %writes.3270, label %write.3271, label %write.3271.end
write.3271:
  %element.3272 = add i64 %start.3243, %row.3266
  %at.3273 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.3272
  store float %f.3162, ptr addrspace(1) %at.3273, align 4
  br label %write.3271.end
write.3271.end:
  ret void
}

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
declare i32 @llvm.nvvm.shfl.sync.bfly.i32(i32, i32, i32, i32)
declare i32 @llvm.nvvm.shfl.sync.idx.i32(i32, i32, i32, i32)
declare i32 @llvm.smax.i32(i32, i32)
declare i32 @llvm.smin.i32(i32, i32)
declare void @llvm.nvvm.bar.warp.sync(i32)
declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32)
declare void @llvm.nvvm.barrier.cta.sync.aligned.count(i32, i32)

attributes #0 = { nounwind "nvvm.maxntid"="128" "nvvm.minctasm"="3" "denormal-fp-math-f32"="preserve-sign" }
attributes #1 = { convergent nounwind }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{}
