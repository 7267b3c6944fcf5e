; gqa_causal.forward.packed for sm_80
target triple = "nvptx64-nvidia-cuda"

@smem = external addrspace(3) global [0 x i8], align 1024

define ptx_kernel void @gqa_causal_forward_packed(
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
  %i.3 = sdiv i32 %scalar.Hq, %scalar.Hk
  %i.4 = call i32 @llvm.smin.i32(i32 %i.3, i32 65536)
  %i.5 = call i32 @llvm.smin.i32(i32 %scalar.M, i32 64)
  %i.6 = mul i32 %i.5, %i.4
  %i.7 = add i32 %i.6, 63
  %i.8 = ashr i32 %i.7, 6
  %i.9 = srem i32 %block.0, %i.8
  %i.10 = sdiv i32 %block.0, %i.8
  %i.11 = srem i32 %i.10, %scalar.Hk
  %i.12 = sdiv i32 %block.0, %i.8
  %i.13 = sdiv i32 %i.12, %scalar.Hk
  %i.14 = sext i32 %i.11 to i64
  %i.15 = sext i32 %i.4 to i64
  %i.16 = mul i64 %i.14, %i.15
  %i.17 = sext i32 %scalar.Hq to i64
  %i.18 = call i64 @llvm.smin.i64(i64 %i.16, i64 %i.17)
  %i.19 = trunc i64 %i.18 to i32
  %given.20 = icmp ne ptr addrspace(1) %batch.key_length, null
  %i.21 = sext i32 %i.13 to i64
  %address.22 = getelementptr i32, ptr addrspace(1) %batch.key_length, i64 %i.21
  %key_length.23 = call i32 asm "mov.b32 $0, $1;\0A\09@$2 ld.global.nc.b32 $0, [$3];", "=&r,r,b,l"(i32 %scalar.N, i1 %given.20, ptr addrspace(1) %address.22)
  %given.24 = icmp ne ptr addrspace(1) %batch.key_offset, null
  %i.25 = sext i32 %i.13 to i64
  %address.26 = getelementptr i32, ptr addrspace(1) %batch.key_offset, i64 %i.25
  %key_offset.27 = call i32 asm "mov.b32 $0, $1;\0A\09@$2 ld.global.nc.b32 $0, [$3];", "=&r,r,b,l"(i32 0, i1 %given.24, ptr addrspace(1) %address.26)
  %given.28 = icmp ne ptr addrspace(1) %batch.query_offset, null
  %i.29 = sext i32 %i.13 to i64
  %address.30 = getelementptr i32, ptr addrspace(1) %batch.query_offset, i64 %i.29
  %query_offset.31 = call i32 asm "mov.b32 $0, $1;\0A\09@$2 ld.global.nc.b32 $0, [$3];", "=&r,r,b,l"(i32 0, i1 %given.28, ptr addrspace(1) %address.30)
  %i.32 = add i32 %key_length.23, 63
  %i.33 = ashr i32 %i.32, 6
  %i.34 = mul i32 0, 128
  %i.35 = add i32 %i.34, 128
  %i.36 = call i32 @llvm.smin.i32(i32 %i.35, i32 %scalar.M)
  %i.37 = sub i32 %i.36, 1
  %i.38 = add i32 %i.37, %query_offset.31
  %i.39 = sub i32 %i.38, %key_offset.27
  %i.40 = ashr i32 %i.39, 6
  %i.41 = add i32 %i.40, 1
  %i.42 = call i32 @llvm.smin.i32(i32 %i.33, i32 %i.41)
  %i.43 = call i32 @llvm.smax.i32(i32 %i.42, i32 0)
  %i.44 = add i32 %key_length.23, 63
  %i.45 = ashr i32 %i.44, 6
  %i.46 = mul i32 0, 128
  %i.47 = add i32 %i.46, 128
  %i.48 = call i32 @llvm.smin.i32(i32 %i.47, i32 %scalar.M)
  %i.49 = sub i32 %i.48, 1
  %i.50 = add i32 %i.49, %query_offset.31
  %i.51 = sub i32 %i.50, %key_offset.27
  %i.52 = ashr i32 %i.51, 6
  %i.53 = add i32 %i.52, 1
  %i.54 = call i32 @llvm.smin.i32(i32 %i.45, i32 %i.53)
  %i.55 = add i32 %i.46, %query_offset.31
  %i.56 = sub i32 %i.55, %key_offset.27
  %i.57 = add i32 %i.56, 1
  %i.58 = ashr i32 %i.57, 6
  %i.59 = call i32 @llvm.smin.i32(i32 %i.54, i32 %i.58)
  %i.60 = call i32 @llvm.smin.i32(i32 %i.59, i32 %i.43)
  %i.61 = ashr i32 %key_length.23, 6
  %i.62 = call i32 @llvm.smin.i32(i32 %i.60, i32 %i.61)
  %i.63 = call i32 @llvm.smax.i32(i32 %i.62, i32 0)
  %first.64 = icmp eq i32 %thread, 0
  br i1 %first.64, label %start.scalars, label %started.scalars
start.scalars:
  store i32 %i.4, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9216), align 8
  store i32 %i.8, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9224), align 8
  store i32 %i.9, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9232), align 8
  store i32 %i.11, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9240), align 8
  store i32 %i.13, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9248), align 8
  store i32 %i.19, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9256), align 8
  store i32 %key_length.23, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9264), align 8
  store i32 %key_offset.27, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9272), align 8
  store i32 %query_offset.31, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9280), align 8
  store i32 %i.43, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9288), align 8
  store i32 %i.63, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9296), align 8
  store i32 %scalar.B, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9304), align 8
  store i32 %scalar.Hk, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9312), align 8
  store i32 %scalar.Hq, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9320), align 8
  store i32 %scalar.M, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9328), align 8
  store i32 %scalar.N, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9336), align 8
  br label %started.scalars
started.scalars:
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  br label %role.warps
role.warps:
  %lane.65 = and i32 %thread, 31
  %warp.66 = lshr i32 %thread, 5
  %group.67 = lshr i32 %lane.65, 2
  %quad.68 = and i32 %lane.65, 3
  %row.69 = add i32 0, %group.67
  %column.70 = shl i32 %quad.68, 1
  %quad.leader.71 = icmp eq i32 %quad.68, 0
  %i.72 = mul i32 %i.9, 64
  %i.73 = mul i32 16, %warp
  %i.74 = add i32 %i.72, %i.73
  %row.75 = add i32 %i.74, %row.69
  %row.76 = add i32 %row.75, 0
  %quotient.77 = udiv i32 %row.76, %i.4
  %whole.78 = mul i32 %quotient.77, %i.4
  %remainder.79 = sub i32 %row.76, %whole.78
  %row.80 = add i32 %i.74, %row.69
  %row.81 = add i32 %row.80, 8
  %quotient.82 = udiv i32 %row.81, %i.4
  %whole.83 = mul i32 %quotient.82, %i.4
  %remainder.84 = sub i32 %row.81, %whole.83
  %unit.85 = urem i32 %thread, 2
  %row.86 = udiv i32 %thread, 2
  %column.87 = mul i32 %unit.85, 8
  %i.88 = mul i32 %i.9, 64
  %row.89 = add i32 %i.88, %row.86
  %i.90 = sext i32 %i.13 to i64
  %along.91 = mul i64 %i.90, %strided.q.stride0
  %i.92 = sext i32 %i.19 to i64
  %along.93 = mul i64 %i.92, %strided.q.stride1
  %start.94 = add i64 %along.91, %along.93
  %to.95 = mul i32 %row.86, 48
  %to.96 = mul i32 %unit.85, 16
  %to.97 = add i32 %to.95, %to.96
  %to.98 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.97
  %row.99 = add i32 %row.89, 0
  %quotient.100 = udiv i32 %row.99, %i.4
  %whole.101 = mul i32 %quotient.100, %i.4
  %remainder.102 = sub i32 %row.99, %whole.101
  %row.103 = zext i32 %remainder.102 to i64
  %along.104 = mul i64 %row.103, %strided.q.stride1
  %start.105 = add i64 %start.94, %along.104
  %row.106 = sext i32 %quotient.100 to i64
  %along.107 = mul i64 %row.106, %strided.q.stride2
  %line.108 = add i64 %start.105, %along.107
  %column.109 = zext i32 %column.87 to i64
  %element.110 = add i64 %line.108, %column.109
  %from.111 = getelementptr i16, ptr addrspace(1) %strided.q, i64 %element.110
  %inside.112 = icmp slt i32 %quotient.100, %scalar.M
  %bytes.113 = select i1 %inside.112, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.98, ptr addrspace(1) %from.111, i32 %bytes.113) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %unit.114 = urem i32 %thread, 2
  %row.115 = udiv i32 %thread, 2
  %column.116 = mul i32 %unit.114, 8
  %i.117 = mul i32 0, 64
  %row.118 = add i32 %i.117, %row.115
  %i.119 = icmp slt i32 0, %i.43
  %i.120 = select i1 %i.119, i32 %key_length.23, i32 0
  %i.121 = sext i32 %i.13 to i64
  %along.122 = mul i64 %i.121, %strided.k.stride0
  %i.123 = sext i32 %i.11 to i64
  %along.124 = mul i64 %i.123, %strided.k.stride1
  %start.125 = add i64 %along.122, %along.124
  %row.126 = sext i32 %row.118 to i64
  %along.127 = mul i64 %row.126, %strided.k.stride2
  %line.128 = add i64 %start.125, %along.127
  %column.129 = zext i32 %column.116 to i64
  %element.130 = add i64 %line.128, %column.129
  %from.131 = getelementptr i16, ptr addrspace(1) %strided.k, i64 %element.130
  %rows.132 = sub i32 %i.120, %row.118
  %step.133 = mul i64 %strided.k.stride2, 64
  %to.134 = mul i32 %row.115, 48
  %to.135 = mul i32 %unit.114, 16
  %to.136 = add i32 %to.134, %to.135
  %to.137 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.136
  %inside.138 = icmp sgt i32 %rows.132, 0
  %bytes.139 = select i1 %inside.138, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+3072], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.137, ptr addrspace(1) %from.131, i32 %bytes.139) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  br label %for.140
for.140:
  %J.141 = phi i32 [ 0, %role.warps ], [ %next.601, %rescale.359.end ]
  %carried.142 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.345, %rescale.359.end ]
  %carried.143 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.346, %rescale.359.end ]
  %carried.144 = phi float [ 0x0000000000000000, %role.warps ], [ %f.474, %rescale.359.end ]
  %carried.145 = phi float [ 0x0000000000000000, %role.warps ], [ %f.476, %rescale.359.end ]
  %carried.146 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.592, %rescale.359.end ]
  %carried.147 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.593, %rescale.359.end ]
  %carried.148 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.594, %rescale.359.end ]
  %carried.149 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.595, %rescale.359.end ]
  %carried.150 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.597, %rescale.359.end ]
  %carried.151 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.598, %rescale.359.end ]
  %carried.152 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.599, %rescale.359.end ]
  %carried.153 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.600, %rescale.359.end ]
  %for.140.more = icmp slt i32 %J.141, %i.63
  br i1 %for.140.more, label %for.140.body, label %for.140.done
for.140.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.154 = urem i32 %thread, 2
  %row.155 = udiv i32 %thread, 2
  %column.156 = mul i32 %unit.154, 8
  %i.157 = mul i32 %J.141, 64
  %row.158 = add i32 %i.157, %row.155
  %i.159 = icmp slt i32 %J.141, %i.43
  %i.160 = select i1 %i.159, i32 %key_length.23, i32 0
  %i.161 = sext i32 %i.13 to i64
  %along.162 = mul i64 %i.161, %strided.v.stride0
  %i.163 = sext i32 %i.11 to i64
  %along.164 = mul i64 %i.163, %strided.v.stride1
  %start.165 = add i64 %along.162, %along.164
  %row.166 = sext i32 %row.158 to i64
  %along.167 = mul i64 %row.166, %strided.v.stride2
  %line.168 = add i64 %start.165, %along.167
  %column.169 = zext i32 %column.156 to i64
  %element.170 = add i64 %line.168, %column.169
  %from.171 = getelementptr i16, ptr addrspace(1) %strided.v, i64 %element.170
  %rows.172 = sub i32 %i.160, %row.158
  %step.173 = mul i64 %strided.v.stride2, 64
  %to.174 = mul i32 %row.155, 48
  %to.175 = mul i32 %unit.154, 16
  %to.176 = add i32 %to.174, %to.175
  %to.177 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.176
  %inside.178 = icmp sgt i32 %rows.172, 0
  %bytes.179 = select i1 %inside.178, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+6144], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.177, ptr addrspace(1) %from.171, i32 %bytes.179) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.180 = mul i32 16, %warp
  %bytes.181 = mul i32 %i.180, 48
  %address.182 = add i32 %bytes.181, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.183 = and i32 %thread, 15
  %lane.184 = and i32 %thread, 16
  %row.bytes.185 = mul i32 %lane.183, 48
  %offset.186 = add i32 %row.bytes.185, %lane.184
  %matrix.187 = add i32 %address.182, %offset.186
  %lane.188 = and i32 %thread, 16
  %second.189 = lshr i32 %lane.188, 1
  %lane.190 = and i32 %thread, 7
  %row.191 = or i32 %lane.190, %second.189
  %lane.192 = and i32 %thread, 8
  %half.193 = shl i32 %lane.192, 1
  %row.bytes.194 = mul i32 %row.191, 48
  %offset.195 = add i32 %row.bytes.194, %half.193
  %matrix.196 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.195
  %matrices.197 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.187) #1
  %matrix.198 = extractvalue { i32, i32, i32, i32 } %matrices.197, 0
  %matrix.199 = extractvalue { i32, i32, i32, i32 } %matrices.197, 1
  %matrix.200 = extractvalue { i32, i32, i32, i32 } %matrices.197, 2
  %matrix.201 = extractvalue { i32, i32, i32, i32 } %matrices.197, 3
  %matrices.202 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3072];", "=r,=r,=r,=r,r"(i32 %matrix.196) #1
  %matrix.203 = extractvalue { i32, i32, i32, i32 } %matrices.202, 0
  %matrix.204 = extractvalue { i32, i32, i32, i32 } %matrices.202, 1
  %matrix.205 = extractvalue { i32, i32, i32, i32 } %matrices.202, 2
  %matrix.206 = extractvalue { i32, i32, i32, i32 } %matrices.202, 3
  %matrices.207 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3840];", "=r,=r,=r,=r,r"(i32 %matrix.196) #1
  %matrix.208 = extractvalue { i32, i32, i32, i32 } %matrices.207, 0
  %matrix.209 = extractvalue { i32, i32, i32, i32 } %matrices.207, 1
  %matrix.210 = extractvalue { i32, i32, i32, i32 } %matrices.207, 2
  %matrix.211 = extractvalue { i32, i32, i32, i32 } %matrices.207, 3
  %matrices.212 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+4608];", "=r,=r,=r,=r,r"(i32 %matrix.196) #1
  %matrix.213 = extractvalue { i32, i32, i32, i32 } %matrices.212, 0
  %matrix.214 = extractvalue { i32, i32, i32, i32 } %matrices.212, 1
  %matrix.215 = extractvalue { i32, i32, i32, i32 } %matrices.212, 2
  %matrix.216 = extractvalue { i32, i32, i32, i32 } %matrices.212, 3
  %matrices.217 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5376];", "=r,=r,=r,=r,r"(i32 %matrix.196) #1
  %matrix.218 = extractvalue { i32, i32, i32, i32 } %matrices.217, 0
  %matrix.219 = extractvalue { i32, i32, i32, i32 } %matrices.217, 1
  %matrix.220 = extractvalue { i32, i32, i32, i32 } %matrices.217, 2
  %matrix.221 = extractvalue { i32, i32, i32, i32 } %matrices.217, 3
  %mma.222 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.201, i32 %matrix.203, i32 %matrix.204, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.223 = extractvalue { float, float, float, float } %mma.222, 0
  %acc.224 = extractvalue { float, float, float, float } %mma.222, 1
  %acc.225 = extractvalue { float, float, float, float } %mma.222, 2
  %acc.226 = extractvalue { float, float, float, float } %mma.222, 3
  %mma.227 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.201, i32 %matrix.205, i32 %matrix.206, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.228 = extractvalue { float, float, float, float } %mma.227, 0
  %acc.229 = extractvalue { float, float, float, float } %mma.227, 1
  %acc.230 = extractvalue { float, float, float, float } %mma.227, 2
  %acc.231 = extractvalue { float, float, float, float } %mma.227, 3
  %mma.232 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.201, i32 %matrix.208, i32 %matrix.209, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.233 = extractvalue { float, float, float, float } %mma.232, 0
  %acc.234 = extractvalue { float, float, float, float } %mma.232, 1
  %acc.235 = extractvalue { float, float, float, float } %mma.232, 2
  %acc.236 = extractvalue { float, float, float, float } %mma.232, 3
  %mma.237 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.201, i32 %matrix.210, i32 %matrix.211, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.238 = extractvalue { float, float, float, float } %mma.237, 0
  %acc.239 = extractvalue { float, float, float, float } %mma.237, 1
  %acc.240 = extractvalue { float, float, float, float } %mma.237, 2
  %acc.241 = extractvalue { float, float, float, float } %mma.237, 3
  %mma.242 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.201, i32 %matrix.213, i32 %matrix.214, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.243 = extractvalue { float, float, float, float } %mma.242, 0
  %acc.244 = extractvalue { float, float, float, float } %mma.242, 1
  %acc.245 = extractvalue { float, float, float, float } %mma.242, 2
  %acc.246 = extractvalue { float, float, float, float } %mma.242, 3
  %mma.247 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.201, i32 %matrix.215, i32 %matrix.216, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.248 = extractvalue { float, float, float, float } %mma.247, 0
  %acc.249 = extractvalue { float, float, float, float } %mma.247, 1
  %acc.250 = extractvalue { float, float, float, float } %mma.247, 2
  %acc.251 = extractvalue { float, float, float, float } %mma.247, 3
  %mma.252 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.201, i32 %matrix.218, i32 %matrix.219, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.253 = extractvalue { float, float, float, float } %mma.252, 0
  %acc.254 = extractvalue { float, float, float, float } %mma.252, 1
  %acc.255 = extractvalue { float, float, float, float } %mma.252, 2
  %acc.256 = extractvalue { float, float, float, float } %mma.252, 3
  %mma.257 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.201, i32 %matrix.220, i32 %matrix.221, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.258 = extractvalue { float, float, float, float } %mma.257, 0
  %acc.259 = extractvalue { float, float, float, float } %mma.257, 1
  %acc.260 = extractvalue { float, float, float, float } %mma.257, 2
  %acc.261 = extractvalue { float, float, float, float } %mma.257, 3
  %f.262 = fmul float %scalar.scale, 0x3FF7154760000000
  %positive.263 = fcmp oge float %f.262, 0.0
  br i1 %positive.263, label %extreme.264, label %extreme.264.opposite
extreme.264:
  %max.265 = call float @llvm.maximum.f32(float %acc.223, float %acc.228)
  %max.266 = call float @llvm.maximum.f32(float %max.265, float %acc.233)
  %max.267 = call float @llvm.maximum.f32(float %max.266, float %acc.238)
  %max.268 = call float @llvm.maximum.f32(float %max.267, float %acc.243)
  %max.269 = call float @llvm.maximum.f32(float %max.268, float %acc.248)
  %max.270 = call float @llvm.maximum.f32(float %max.269, float %acc.253)
  %max.271 = call float @llvm.maximum.f32(float %max.270, float %acc.258)
  %max.272 = call float @llvm.maximum.f32(float %acc.224, float %acc.229)
  %max.273 = call float @llvm.maximum.f32(float %max.272, float %acc.234)
  %max.274 = call float @llvm.maximum.f32(float %max.273, float %acc.239)
  %max.275 = call float @llvm.maximum.f32(float %max.274, float %acc.244)
  %max.276 = call float @llvm.maximum.f32(float %max.275, float %acc.249)
  %max.277 = call float @llvm.maximum.f32(float %max.276, float %acc.254)
  %max.278 = call float @llvm.maximum.f32(float %max.277, float %acc.259)
  %max.279 = call float @llvm.maximum.f32(float %max.271, float %max.278)
  %max.280 = call float @llvm.maximum.f32(float %acc.225, float %acc.230)
  %max.281 = call float @llvm.maximum.f32(float %max.280, float %acc.235)
  %max.282 = call float @llvm.maximum.f32(float %max.281, float %acc.240)
  %max.283 = call float @llvm.maximum.f32(float %max.282, float %acc.245)
  %max.284 = call float @llvm.maximum.f32(float %max.283, float %acc.250)
  %max.285 = call float @llvm.maximum.f32(float %max.284, float %acc.255)
  %max.286 = call float @llvm.maximum.f32(float %max.285, float %acc.260)
  %max.287 = call float @llvm.maximum.f32(float %acc.226, float %acc.231)
  %max.288 = call float @llvm.maximum.f32(float %max.287, float %acc.236)
  %max.289 = call float @llvm.maximum.f32(float %max.288, float %acc.241)
  %max.290 = call float @llvm.maximum.f32(float %max.289, float %acc.246)
  %max.291 = call float @llvm.maximum.f32(float %max.290, float %acc.251)
  %max.292 = call float @llvm.maximum.f32(float %max.291, float %acc.256)
  %max.293 = call float @llvm.maximum.f32(float %max.292, float %acc.261)
  %max.294 = call float @llvm.maximum.f32(float %max.286, float %max.293)
  %quad.295 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.279, i32 2, i32 31)
  %max.296 = call float @llvm.maximum.f32(float %max.279, float %quad.295)
  %quad.297 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.296, i32 1, i32 31)
  %max.298 = call float @llvm.maximum.f32(float %max.296, float %quad.297)
  %quad.299 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.294, i32 2, i32 31)
  %max.300 = call float @llvm.maximum.f32(float %max.294, float %quad.299)
  %quad.301 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.300, i32 1, i32 31)
  %max.302 = call float @llvm.maximum.f32(float %max.300, float %quad.301)
  br label %extreme.264.end
extreme.264.opposite:
  %min.303 = call float @llvm.minimum.f32(float %acc.223, float %acc.228)
  %min.304 = call float @llvm.minimum.f32(float %min.303, float %acc.233)
  %min.305 = call float @llvm.minimum.f32(float %min.304, float %acc.238)
  %min.306 = call float @llvm.minimum.f32(float %min.305, float %acc.243)
  %min.307 = call float @llvm.minimum.f32(float %min.306, float %acc.248)
  %min.308 = call float @llvm.minimum.f32(float %min.307, float %acc.253)
  %min.309 = call float @llvm.minimum.f32(float %min.308, float %acc.258)
  %min.310 = call float @llvm.minimum.f32(float %acc.224, float %acc.229)
  %min.311 = call float @llvm.minimum.f32(float %min.310, float %acc.234)
  %min.312 = call float @llvm.minimum.f32(float %min.311, float %acc.239)
  %min.313 = call float @llvm.minimum.f32(float %min.312, float %acc.244)
  %min.314 = call float @llvm.minimum.f32(float %min.313, float %acc.249)
  %min.315 = call float @llvm.minimum.f32(float %min.314, float %acc.254)
  %min.316 = call float @llvm.minimum.f32(float %min.315, float %acc.259)
  %min.317 = call float @llvm.minimum.f32(float %min.309, float %min.316)
  %min.318 = call float @llvm.minimum.f32(float %acc.225, float %acc.230)
  %min.319 = call float @llvm.minimum.f32(float %min.318, float %acc.235)
  %min.320 = call float @llvm.minimum.f32(float %min.319, float %acc.240)
  %min.321 = call float @llvm.minimum.f32(float %min.320, float %acc.245)
  %min.322 = call float @llvm.minimum.f32(float %min.321, float %acc.250)
  %min.323 = call float @llvm.minimum.f32(float %min.322, float %acc.255)
  %min.324 = call float @llvm.minimum.f32(float %min.323, float %acc.260)
  %min.325 = call float @llvm.minimum.f32(float %acc.226, float %acc.231)
  %min.326 = call float @llvm.minimum.f32(float %min.325, float %acc.236)
  %min.327 = call float @llvm.minimum.f32(float %min.326, float %acc.241)
  %min.328 = call float @llvm.minimum.f32(float %min.327, float %acc.246)
  %min.329 = call float @llvm.minimum.f32(float %min.328, float %acc.251)
  %min.330 = call float @llvm.minimum.f32(float %min.329, float %acc.256)
  %min.331 = call float @llvm.minimum.f32(float %min.330, float %acc.261)
  %min.332 = call float @llvm.minimum.f32(float %min.324, float %min.331)
  %quad.333 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.317, i32 2, i32 31)
  %min.334 = call float @llvm.minimum.f32(float %min.317, float %quad.333)
  %quad.335 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.334, i32 1, i32 31)
  %min.336 = call float @llvm.minimum.f32(float %min.334, float %quad.335)
  %quad.337 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.332, i32 2, i32 31)
  %min.338 = call float @llvm.minimum.f32(float %min.332, float %quad.337)
  %quad.339 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.338, i32 1, i32 31)
  %min.340 = call float @llvm.minimum.f32(float %min.338, float %quad.339)
  br label %extreme.264.end
extreme.264.end:
  %end.341 = phi float [ %max.298, %extreme.264 ], [ %min.336, %extreme.264.opposite ]
  %end.342 = phi float [ %max.302, %extreme.264 ], [ %min.340, %extreme.264.opposite ]
  %extreme.343 = fmul float %end.341, %f.262
  %extreme.344 = fmul float %end.342, %f.262
  %f.345 = call float @llvm.maximum.f32(float %carried.142, float %extreme.343)
  %f.346 = call float @llvm.maximum.f32(float %carried.143, float %extreme.344)
  %i.347 = fcmp oeq float %f.345, 0xFFF0000000000000
  %f.348 = select i1 %i.347, float 0x0000000000000000, float %f.345
  %i.349 = fcmp oeq float %f.346, 0xFFF0000000000000
  %f.350 = select i1 %i.349, float 0x0000000000000000, float %f.346
  %f.351 = fsub float %carried.142, %f.348
  %f.352 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.351)
  %f.353 = fsub float %carried.143, %f.350
  %f.354 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.353)
  %is.one.355 = fcmp oeq float %f.352, 1.0
  %is.one.356 = fcmp oeq float %f.354, 1.0
  %are.one.357 = and i1 %is.one.355, %is.one.356
  %none.358 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.357)
  br i1 %none.358, label %rescale.359.end, label %rescale.359
rescale.359:
  %scaled.360 = fmul float %carried.146, %f.352
  %scaled.361 = fmul float %carried.147, %f.352
  %scaled.362 = fmul float %carried.148, %f.354
  %scaled.363 = fmul float %carried.149, %f.354
  %scaled.364 = fmul float %carried.150, %f.352
  %scaled.365 = fmul float %carried.151, %f.352
  %scaled.366 = fmul float %carried.152, %f.354
  %scaled.367 = fmul float %carried.153, %f.354
  br label %rescale.359.end
rescale.359.end:
  %rescaled.368 = phi float [ %carried.146, %extreme.264.end ], [ %scaled.360, %rescale.359 ]
  %rescaled.369 = phi float [ %carried.147, %extreme.264.end ], [ %scaled.361, %rescale.359 ]
  %rescaled.370 = phi float [ %carried.148, %extreme.264.end ], [ %scaled.362, %rescale.359 ]
  %rescaled.371 = phi float [ %carried.149, %extreme.264.end ], [ %scaled.363, %rescale.359 ]
  %rescaled.372 = phi float [ %carried.150, %extreme.264.end ], [ %scaled.364, %rescale.359 ]
  %rescaled.373 = phi float [ %carried.151, %extreme.264.end ], [ %scaled.365, %rescale.359 ]
  %rescaled.374 = phi float [ %carried.152, %extreme.264.end ], [ %scaled.366, %rescale.359 ]
  %rescaled.375 = phi float [ %carried.153, %extreme.264.end ], [ %scaled.367, %rescale.359 ]
  %f.376 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.377 = fneg float %f.348
  %f.378 = call float @llvm.fma.f32(float %acc.223, float %f.376, float %f.377)
  %f.379 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.378)
  %f.380 = call float @llvm.fma.f32(float %acc.224, float %f.376, float %f.377)
  %f.381 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.380)
  %f.382 = fneg float %f.350
  %f.383 = call float @llvm.fma.f32(float %acc.225, float %f.376, float %f.382)
  %f.384 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.383)
  %f.385 = call float @llvm.fma.f32(float %acc.226, float %f.376, float %f.382)
  %f.386 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.385)
  %f.387 = call float @llvm.fma.f32(float %acc.228, float %f.376, float %f.377)
  %f.388 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.387)
  %f.389 = call float @llvm.fma.f32(float %acc.229, float %f.376, float %f.377)
  %f.390 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.389)
  %f.391 = call float @llvm.fma.f32(float %acc.230, float %f.376, float %f.382)
  %f.392 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.391)
  %f.393 = call float @llvm.fma.f32(float %acc.231, float %f.376, float %f.382)
  %f.394 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.393)
  %f.395 = call float @llvm.fma.f32(float %acc.233, float %f.376, float %f.377)
  %f.396 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.395)
  %f.397 = call float @llvm.fma.f32(float %acc.234, float %f.376, float %f.377)
  %f.398 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.397)
  %f.399 = call float @llvm.fma.f32(float %acc.235, float %f.376, float %f.382)
  %f.400 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.399)
  %f.401 = call float @llvm.fma.f32(float %acc.236, float %f.376, float %f.382)
  %f.402 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.401)
  %f.403 = call float @llvm.fma.f32(float %acc.238, float %f.376, float %f.377)
  %f.404 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.403)
  %f.405 = call float @llvm.fma.f32(float %acc.239, float %f.376, float %f.377)
  %f.406 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.405)
  %f.407 = call float @llvm.fma.f32(float %acc.240, float %f.376, float %f.382)
  %f.408 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.407)
  %f.409 = call float @llvm.fma.f32(float %acc.241, float %f.376, float %f.382)
  %f.410 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.409)
  %f.411 = call float @llvm.fma.f32(float %acc.243, float %f.376, float %f.377)
  %f.412 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.411)
  %f.413 = call float @llvm.fma.f32(float %acc.244, float %f.376, float %f.377)
  %f.414 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.413)
  %f.415 = call float @llvm.fma.f32(float %acc.245, float %f.376, float %f.382)
  %f.416 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.415)
  %f.417 = call float @llvm.fma.f32(float %acc.246, float %f.376, float %f.382)
  %f.418 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.417)
  %f.419 = call float @llvm.fma.f32(float %acc.248, float %f.376, float %f.377)
  %f.420 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.419)
  %f.421 = call float @llvm.fma.f32(float %acc.249, float %f.376, float %f.377)
  %f.422 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.421)
  %f.423 = call float @llvm.fma.f32(float %acc.250, float %f.376, float %f.382)
  %f.424 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.423)
  %f.425 = call float @llvm.fma.f32(float %acc.251, float %f.376, float %f.382)
  %f.426 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.425)
  %f.427 = call float @llvm.fma.f32(float %acc.253, float %f.376, float %f.377)
  %f.428 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.427)
  %f.429 = call float @llvm.fma.f32(float %acc.254, float %f.376, float %f.377)
  %f.430 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.429)
  %f.431 = call float @llvm.fma.f32(float %acc.255, float %f.376, float %f.382)
  %f.432 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.431)
  %f.433 = call float @llvm.fma.f32(float %acc.256, float %f.376, float %f.382)
  %f.434 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.433)
  %f.435 = call float @llvm.fma.f32(float %acc.258, float %f.376, float %f.377)
  %f.436 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.435)
  %f.437 = call float @llvm.fma.f32(float %acc.259, float %f.376, float %f.377)
  %f.438 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.437)
  %f.439 = call float @llvm.fma.f32(float %acc.260, float %f.376, float %f.382)
  %f.440 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.439)
  %f.441 = call float @llvm.fma.f32(float %acc.261, float %f.376, float %f.382)
  %f.442 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.441)
  %sum.443 = fadd float %f.379, %f.388
  %sum.444 = fadd float %sum.443, %f.396
  %sum.445 = fadd float %sum.444, %f.404
  %sum.446 = fadd float %sum.445, %f.412
  %sum.447 = fadd float %sum.446, %f.420
  %sum.448 = fadd float %sum.447, %f.428
  %sum.449 = fadd float %sum.448, %f.436
  %sum.450 = fadd float %f.381, %f.390
  %sum.451 = fadd float %sum.450, %f.398
  %sum.452 = fadd float %sum.451, %f.406
  %sum.453 = fadd float %sum.452, %f.414
  %sum.454 = fadd float %sum.453, %f.422
  %sum.455 = fadd float %sum.454, %f.430
  %sum.456 = fadd float %sum.455, %f.438
  %sum.457 = fadd float %sum.449, %sum.456
  %sum.458 = fadd float %f.384, %f.392
  %sum.459 = fadd float %sum.458, %f.400
  %sum.460 = fadd float %sum.459, %f.408
  %sum.461 = fadd float %sum.460, %f.416
  %sum.462 = fadd float %sum.461, %f.424
  %sum.463 = fadd float %sum.462, %f.432
  %sum.464 = fadd float %sum.463, %f.440
  %sum.465 = fadd float %f.386, %f.394
  %sum.466 = fadd float %sum.465, %f.402
  %sum.467 = fadd float %sum.466, %f.410
  %sum.468 = fadd float %sum.467, %f.418
  %sum.469 = fadd float %sum.468, %f.426
  %sum.470 = fadd float %sum.469, %f.434
  %sum.471 = fadd float %sum.470, %f.442
  %sum.472 = fadd float %sum.464, %sum.471
  %f.473 = fmul float %carried.144, %f.352
  %f.474 = fadd float %f.473, %sum.457
  %f.475 = fmul float %carried.145, %f.354
  %f.476 = fadd float %f.475, %sum.472
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.477 = urem i32 %thread, 2
  %row.478 = udiv i32 %thread, 2
  %column.479 = mul i32 %unit.477, 8
  %i.480 = add i32 %J.141, 1
  %i.481 = mul i32 %i.480, 64
  %row.482 = add i32 %i.481, %row.478
  %i.483 = icmp slt i32 %i.480, %i.43
  %i.484 = select i1 %i.483, i32 %key_length.23, i32 0
  %i.485 = sext i32 %i.13 to i64
  %along.486 = mul i64 %i.485, %strided.k.stride0
  %i.487 = sext i32 %i.11 to i64
  %along.488 = mul i64 %i.487, %strided.k.stride1
  %start.489 = add i64 %along.486, %along.488
  %row.490 = sext i32 %row.482 to i64
  %along.491 = mul i64 %row.490, %strided.k.stride2
  %line.492 = add i64 %start.489, %along.491
  %column.493 = zext i32 %column.479 to i64
  %element.494 = add i64 %line.492, %column.493
  %from.495 = getelementptr i16, ptr addrspace(1) %strided.k, i64 %element.494
  %rows.496 = sub i32 %i.484, %row.482
  %step.497 = mul i64 %strided.k.stride2, 64
  %to.498 = mul i32 %row.478, 48
  %to.499 = mul i32 %unit.477, 16
  %to.500 = add i32 %to.498, %to.499
  %to.501 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.500
  %inside.502 = icmp sgt i32 %rows.496, 0
  %bytes.503 = select i1 %inside.502, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+3072], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.501, ptr addrspace(1) %from.495, i32 %bytes.503) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %pair.504 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.381, float %f.379)
  %pair.505 = bitcast <2 x half> %pair.504 to i32
  %pair.506 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.386, float %f.384)
  %pair.507 = bitcast <2 x half> %pair.506 to i32
  %pair.508 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.390, float %f.388)
  %pair.509 = bitcast <2 x half> %pair.508 to i32
  %pair.510 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.394, float %f.392)
  %pair.511 = bitcast <2 x half> %pair.510 to i32
  %pair.512 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.398, float %f.396)
  %pair.513 = bitcast <2 x half> %pair.512 to i32
  %pair.514 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.402, float %f.400)
  %pair.515 = bitcast <2 x half> %pair.514 to i32
  %pair.516 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.406, float %f.404)
  %pair.517 = bitcast <2 x half> %pair.516 to i32
  %pair.518 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.410, float %f.408)
  %pair.519 = bitcast <2 x half> %pair.518 to i32
  %pair.520 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.414, float %f.412)
  %pair.521 = bitcast <2 x half> %pair.520 to i32
  %pair.522 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.418, float %f.416)
  %pair.523 = bitcast <2 x half> %pair.522 to i32
  %pair.524 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.422, float %f.420)
  %pair.525 = bitcast <2 x half> %pair.524 to i32
  %pair.526 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.426, float %f.424)
  %pair.527 = bitcast <2 x half> %pair.526 to i32
  %pair.528 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.430, float %f.428)
  %pair.529 = bitcast <2 x half> %pair.528 to i32
  %pair.530 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.434, float %f.432)
  %pair.531 = bitcast <2 x half> %pair.530 to i32
  %pair.532 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.438, float %f.436)
  %pair.533 = bitcast <2 x half> %pair.532 to i32
  %pair.534 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.442, float %f.440)
  %pair.535 = bitcast <2 x half> %pair.534 to i32
  %lane.536 = and i32 %thread, 15
  %lane.537 = and i32 %thread, 16
  %row.bytes.538 = mul i32 %lane.536, 48
  %offset.539 = add i32 %row.bytes.538, %lane.537
  %matrix.540 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.539
  %matrices.541 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+6144];", "=r,=r,=r,=r,r"(i32 %matrix.540) #1
  %matrix.542 = extractvalue { i32, i32, i32, i32 } %matrices.541, 0
  %matrix.543 = extractvalue { i32, i32, i32, i32 } %matrices.541, 1
  %matrix.544 = extractvalue { i32, i32, i32, i32 } %matrices.541, 2
  %matrix.545 = extractvalue { i32, i32, i32, i32 } %matrices.541, 3
  %matrices.546 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+6912];", "=r,=r,=r,=r,r"(i32 %matrix.540) #1
  %matrix.547 = extractvalue { i32, i32, i32, i32 } %matrices.546, 0
  %matrix.548 = extractvalue { i32, i32, i32, i32 } %matrices.546, 1
  %matrix.549 = extractvalue { i32, i32, i32, i32 } %matrices.546, 2
  %matrix.550 = extractvalue { i32, i32, i32, i32 } %matrices.546, 3
  %matrices.551 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.540) #1
  %matrix.552 = extractvalue { i32, i32, i32, i32 } %matrices.551, 0
  %matrix.553 = extractvalue { i32, i32, i32, i32 } %matrices.551, 1
  %matrix.554 = extractvalue { i32, i32, i32, i32 } %matrices.551, 2
  %matrix.555 = extractvalue { i32, i32, i32, i32 } %matrices.551, 3
  %matrices.556 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+8448];", "=r,=r,=r,=r,r"(i32 %matrix.540) #1
  %matrix.557 = extractvalue { i32, i32, i32, i32 } %matrices.556, 0
  %matrix.558 = extractvalue { i32, i32, i32, i32 } %matrices.556, 1
  %matrix.559 = extractvalue { i32, i32, i32, i32 } %matrices.556, 2
  %matrix.560 = extractvalue { i32, i32, i32, i32 } %matrices.556, 3
  %mma.561 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.505, i32 %pair.507, i32 %pair.509, i32 %pair.511, i32 %matrix.542, i32 %matrix.543, float %rescaled.368, float %rescaled.369, float %rescaled.370, float %rescaled.371) #1
  %acc.562 = extractvalue { float, float, float, float } %mma.561, 0
  %acc.563 = extractvalue { float, float, float, float } %mma.561, 1
  %acc.564 = extractvalue { float, float, float, float } %mma.561, 2
  %acc.565 = extractvalue { float, float, float, float } %mma.561, 3
  %mma.566 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.505, i32 %pair.507, i32 %pair.509, i32 %pair.511, i32 %matrix.544, i32 %matrix.545, float %rescaled.372, float %rescaled.373, float %rescaled.374, float %rescaled.375) #1
  %acc.567 = extractvalue { float, float, float, float } %mma.566, 0
  %acc.568 = extractvalue { float, float, float, float } %mma.566, 1
  %acc.569 = extractvalue { float, float, float, float } %mma.566, 2
  %acc.570 = extractvalue { float, float, float, float } %mma.566, 3
  %mma.571 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.513, i32 %pair.515, i32 %pair.517, i32 %pair.519, i32 %matrix.547, i32 %matrix.548, float %acc.562, float %acc.563, float %acc.564, float %acc.565) #1
  %acc.572 = extractvalue { float, float, float, float } %mma.571, 0
  %acc.573 = extractvalue { float, float, float, float } %mma.571, 1
  %acc.574 = extractvalue { float, float, float, float } %mma.571, 2
  %acc.575 = extractvalue { float, float, float, float } %mma.571, 3
  %mma.576 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.513, i32 %pair.515, i32 %pair.517, i32 %pair.519, i32 %matrix.549, i32 %matrix.550, float %acc.567, float %acc.568, float %acc.569, float %acc.570) #1
  %acc.577 = extractvalue { float, float, float, float } %mma.576, 0
  %acc.578 = extractvalue { float, float, float, float } %mma.576, 1
  %acc.579 = extractvalue { float, float, float, float } %mma.576, 2
  %acc.580 = extractvalue { float, float, float, float } %mma.576, 3
  %mma.581 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.521, i32 %pair.523, i32 %pair.525, i32 %pair.527, i32 %matrix.552, i32 %matrix.553, float %acc.572, float %acc.573, float %acc.574, float %acc.575) #1
  %acc.582 = extractvalue { float, float, float, float } %mma.581, 0
  %acc.583 = extractvalue { float, float, float, float } %mma.581, 1
  %acc.584 = extractvalue { float, float, float, float } %mma.581, 2
  %acc.585 = extractvalue { float, float, float, float } %mma.581, 3
  %mma.586 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.521, i32 %pair.523, i32 %pair.525, i32 %pair.527, i32 %matrix.554, i32 %matrix.555, float %acc.577, float %acc.578, float %acc.579, float %acc.580) #1
  %acc.587 = extractvalue { float, float, float, float } %mma.586, 0
  %acc.588 = extractvalue { float, float, float, float } %mma.586, 1
  %acc.589 = extractvalue { float, float, float, float } %mma.586, 2
  %acc.590 = extractvalue { float, float, float, float } %mma.586, 3
  %mma.591 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.529, i32 %pair.531, i32 %pair.533, i32 %pair.535, i32 %matrix.557, i32 %matrix.558, float %acc.582, float %acc.583, float %acc.584, float %acc.585) #1
  %acc.592 = extractvalue { float, float, float, float } %mma.591, 0
  %acc.593 = extractvalue { float, float, float, float } %mma.591, 1
  %acc.594 = extractvalue { float, float, float, float } %mma.591, 2
  %acc.595 = extractvalue { float, float, float, float } %mma.591, 3
  %mma.596 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.529, i32 %pair.531, i32 %pair.533, i32 %pair.535, i32 %matrix.559, i32 %matrix.560, float %acc.587, float %acc.588, float %acc.589, float %acc.590) #1
  %acc.597 = extractvalue { float, float, float, float } %mma.596, 0
  %acc.598 = extractvalue { float, float, float, float } %mma.596, 1
  %acc.599 = extractvalue { float, float, float, float } %mma.596, 2
  %acc.600 = extractvalue { float, float, float, float } %mma.596, 3
  %next.601 = add nsw i32 %J.141, 1
  br label %for.140, !llvm.loop !0
for.140.done:
  br label %for.602
for.602:
  %J.603 = phi i32 [ %i.63, %for.140.done ], [ %next.1197, %rescale.958.end ]
  %carried.604 = phi float [ %carried.142, %for.140.done ], [ %f.944, %rescale.958.end ]
  %carried.605 = phi float [ %carried.143, %for.140.done ], [ %f.945, %rescale.958.end ]
  %carried.606 = phi float [ %carried.144, %for.140.done ], [ %f.1070, %rescale.958.end ]
  %carried.607 = phi float [ %carried.145, %for.140.done ], [ %f.1072, %rescale.958.end ]
  %carried.608 = phi float [ %carried.146, %for.140.done ], [ %acc.1188, %rescale.958.end ]
  %carried.609 = phi float [ %carried.147, %for.140.done ], [ %acc.1189, %rescale.958.end ]
  %carried.610 = phi float [ %carried.148, %for.140.done ], [ %acc.1190, %rescale.958.end ]
  %carried.611 = phi float [ %carried.149, %for.140.done ], [ %acc.1191, %rescale.958.end ]
  %carried.612 = phi float [ %carried.150, %for.140.done ], [ %acc.1193, %rescale.958.end ]
  %carried.613 = phi float [ %carried.151, %for.140.done ], [ %acc.1194, %rescale.958.end ]
  %carried.614 = phi float [ %carried.152, %for.140.done ], [ %acc.1195, %rescale.958.end ]
  %carried.615 = phi float [ %carried.153, %for.140.done ], [ %acc.1196, %rescale.958.end ]
  %for.602.more = icmp slt i32 %J.603, %i.43
  br i1 %for.602.more, label %for.602.body, label %for.602.done
for.602.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.616 = urem i32 %thread, 2
  %row.617 = udiv i32 %thread, 2
  %column.618 = mul i32 %unit.616, 8
  %i.619 = mul i32 %J.603, 64
  %row.620 = add i32 %i.619, %row.617
  %i.621 = icmp slt i32 %J.603, %i.43
  %i.622 = select i1 %i.621, i32 %key_length.23, i32 0
  %i.623 = sext i32 %i.13 to i64
  %along.624 = mul i64 %i.623, %strided.v.stride0
  %i.625 = sext i32 %i.11 to i64
  %along.626 = mul i64 %i.625, %strided.v.stride1
  %start.627 = add i64 %along.624, %along.626
  %row.628 = sext i32 %row.620 to i64
  %along.629 = mul i64 %row.628, %strided.v.stride2
  %line.630 = add i64 %start.627, %along.629
  %column.631 = zext i32 %column.618 to i64
  %element.632 = add i64 %line.630, %column.631
  %from.633 = getelementptr i16, ptr addrspace(1) %strided.v, i64 %element.632
  %rows.634 = sub i32 %i.622, %row.620
  %step.635 = mul i64 %strided.v.stride2, 64
  %to.636 = mul i32 %row.617, 48
  %to.637 = mul i32 %unit.616, 16
  %to.638 = add i32 %to.636, %to.637
  %to.639 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.638
  %inside.640 = icmp sgt i32 %rows.634, 0
  %bytes.641 = select i1 %inside.640, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+6144], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.639, ptr addrspace(1) %from.633, i32 %bytes.641) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.642 = mul i32 16, %warp
  %bytes.643 = mul i32 %i.642, 48
  %address.644 = add i32 %bytes.643, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.645 = and i32 %thread, 15
  %lane.646 = and i32 %thread, 16
  %row.bytes.647 = mul i32 %lane.645, 48
  %offset.648 = add i32 %row.bytes.647, %lane.646
  %matrix.649 = add i32 %address.644, %offset.648
  %lane.650 = and i32 %thread, 16
  %second.651 = lshr i32 %lane.650, 1
  %lane.652 = and i32 %thread, 7
  %row.653 = or i32 %lane.652, %second.651
  %lane.654 = and i32 %thread, 8
  %half.655 = shl i32 %lane.654, 1
  %row.bytes.656 = mul i32 %row.653, 48
  %offset.657 = add i32 %row.bytes.656, %half.655
  %matrix.658 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.657
  %matrices.659 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.649) #1
  %matrix.660 = extractvalue { i32, i32, i32, i32 } %matrices.659, 0
  %matrix.661 = extractvalue { i32, i32, i32, i32 } %matrices.659, 1
  %matrix.662 = extractvalue { i32, i32, i32, i32 } %matrices.659, 2
  %matrix.663 = extractvalue { i32, i32, i32, i32 } %matrices.659, 3
  %matrices.664 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3072];", "=r,=r,=r,=r,r"(i32 %matrix.658) #1
  %matrix.665 = extractvalue { i32, i32, i32, i32 } %matrices.664, 0
  %matrix.666 = extractvalue { i32, i32, i32, i32 } %matrices.664, 1
  %matrix.667 = extractvalue { i32, i32, i32, i32 } %matrices.664, 2
  %matrix.668 = extractvalue { i32, i32, i32, i32 } %matrices.664, 3
  %matrices.669 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3840];", "=r,=r,=r,=r,r"(i32 %matrix.658) #1
  %matrix.670 = extractvalue { i32, i32, i32, i32 } %matrices.669, 0
  %matrix.671 = extractvalue { i32, i32, i32, i32 } %matrices.669, 1
  %matrix.672 = extractvalue { i32, i32, i32, i32 } %matrices.669, 2
  %matrix.673 = extractvalue { i32, i32, i32, i32 } %matrices.669, 3
  %matrices.674 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+4608];", "=r,=r,=r,=r,r"(i32 %matrix.658) #1
  %matrix.675 = extractvalue { i32, i32, i32, i32 } %matrices.674, 0
  %matrix.676 = extractvalue { i32, i32, i32, i32 } %matrices.674, 1
  %matrix.677 = extractvalue { i32, i32, i32, i32 } %matrices.674, 2
  %matrix.678 = extractvalue { i32, i32, i32, i32 } %matrices.674, 3
  %matrices.679 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5376];", "=r,=r,=r,=r,r"(i32 %matrix.658) #1
  %matrix.680 = extractvalue { i32, i32, i32, i32 } %matrices.679, 0
  %matrix.681 = extractvalue { i32, i32, i32, i32 } %matrices.679, 1
  %matrix.682 = extractvalue { i32, i32, i32, i32 } %matrices.679, 2
  %matrix.683 = extractvalue { i32, i32, i32, i32 } %matrices.679, 3
  %mma.684 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.660, i32 %matrix.661, i32 %matrix.662, i32 %matrix.663, i32 %matrix.665, i32 %matrix.666, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.685 = extractvalue { float, float, float, float } %mma.684, 0
  %acc.686 = extractvalue { float, float, float, float } %mma.684, 1
  %acc.687 = extractvalue { float, float, float, float } %mma.684, 2
  %acc.688 = extractvalue { float, float, float, float } %mma.684, 3
  %mma.689 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.660, i32 %matrix.661, i32 %matrix.662, i32 %matrix.663, i32 %matrix.667, i32 %matrix.668, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.690 = extractvalue { float, float, float, float } %mma.689, 0
  %acc.691 = extractvalue { float, float, float, float } %mma.689, 1
  %acc.692 = extractvalue { float, float, float, float } %mma.689, 2
  %acc.693 = extractvalue { float, float, float, float } %mma.689, 3
  %mma.694 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.660, i32 %matrix.661, i32 %matrix.662, i32 %matrix.663, i32 %matrix.670, i32 %matrix.671, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.695 = extractvalue { float, float, float, float } %mma.694, 0
  %acc.696 = extractvalue { float, float, float, float } %mma.694, 1
  %acc.697 = extractvalue { float, float, float, float } %mma.694, 2
  %acc.698 = extractvalue { float, float, float, float } %mma.694, 3
  %mma.699 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.660, i32 %matrix.661, i32 %matrix.662, i32 %matrix.663, i32 %matrix.672, i32 %matrix.673, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.700 = extractvalue { float, float, float, float } %mma.699, 0
  %acc.701 = extractvalue { float, float, float, float } %mma.699, 1
  %acc.702 = extractvalue { float, float, float, float } %mma.699, 2
  %acc.703 = extractvalue { float, float, float, float } %mma.699, 3
  %mma.704 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.660, i32 %matrix.661, i32 %matrix.662, i32 %matrix.663, i32 %matrix.675, i32 %matrix.676, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.705 = extractvalue { float, float, float, float } %mma.704, 0
  %acc.706 = extractvalue { float, float, float, float } %mma.704, 1
  %acc.707 = extractvalue { float, float, float, float } %mma.704, 2
  %acc.708 = extractvalue { float, float, float, float } %mma.704, 3
  %mma.709 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.660, i32 %matrix.661, i32 %matrix.662, i32 %matrix.663, i32 %matrix.677, i32 %matrix.678, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.710 = extractvalue { float, float, float, float } %mma.709, 0
  %acc.711 = extractvalue { float, float, float, float } %mma.709, 1
  %acc.712 = extractvalue { float, float, float, float } %mma.709, 2
  %acc.713 = extractvalue { float, float, float, float } %mma.709, 3
  %mma.714 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.660, i32 %matrix.661, i32 %matrix.662, i32 %matrix.663, i32 %matrix.680, i32 %matrix.681, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.715 = extractvalue { float, float, float, float } %mma.714, 0
  %acc.716 = extractvalue { float, float, float, float } %mma.714, 1
  %acc.717 = extractvalue { float, float, float, float } %mma.714, 2
  %acc.718 = extractvalue { float, float, float, float } %mma.714, 3
  %mma.719 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.660, i32 %matrix.661, i32 %matrix.662, i32 %matrix.663, i32 %matrix.682, i32 %matrix.683, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.720 = extractvalue { float, float, float, float } %mma.719, 0
  %acc.721 = extractvalue { float, float, float, float } %mma.719, 1
  %acc.722 = extractvalue { float, float, float, float } %mma.719, 2
  %acc.723 = extractvalue { float, float, float, float } %mma.719, 3
  %f.724 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.725 = fmul float %acc.685, %f.724
  %f.726 = fmul float %acc.686, %f.724
  %f.727 = fmul float %acc.687, %f.724
  %f.728 = fmul float %acc.688, %f.724
  %f.729 = fmul float %acc.690, %f.724
  %f.730 = fmul float %acc.691, %f.724
  %f.731 = fmul float %acc.692, %f.724
  %f.732 = fmul float %acc.693, %f.724
  %f.733 = fmul float %acc.695, %f.724
  %f.734 = fmul float %acc.696, %f.724
  %f.735 = fmul float %acc.697, %f.724
  %f.736 = fmul float %acc.698, %f.724
  %f.737 = fmul float %acc.700, %f.724
  %f.738 = fmul float %acc.701, %f.724
  %f.739 = fmul float %acc.702, %f.724
  %f.740 = fmul float %acc.703, %f.724
  %f.741 = fmul float %acc.705, %f.724
  %f.742 = fmul float %acc.706, %f.724
  %f.743 = fmul float %acc.707, %f.724
  %f.744 = fmul float %acc.708, %f.724
  %f.745 = fmul float %acc.710, %f.724
  %f.746 = fmul float %acc.711, %f.724
  %f.747 = fmul float %acc.712, %f.724
  %f.748 = fmul float %acc.713, %f.724
  %f.749 = fmul float %acc.715, %f.724
  %f.750 = fmul float %acc.716, %f.724
  %f.751 = fmul float %acc.717, %f.724
  %f.752 = fmul float %acc.718, %f.724
  %f.753 = fmul float %acc.720, %f.724
  %f.754 = fmul float %acc.721, %f.724
  %f.755 = fmul float %acc.722, %f.724
  %f.756 = fmul float %acc.723, %f.724
  %i.757 = mul i32 %J.603, 64
  %origin.758 = add i32 %i.757, %column.70
  %index.759 = add i32 %origin.758, 0
  %i.760 = sub i32 %index.759, %key_length.23
  %i.761 = icmp slt i32 %i.760, 0
  %i.762 = add i32 %index.759, %key_offset.27
  %i.763 = add i32 %quotient.77, %query_offset.31
  %i.764 = icmp sle i32 %i.762, %i.763
  %i.765 = and i1 %i.761, %i.764
  %f.766 = select i1 %i.765, float %f.725, float 0xFFF0000000000000
  %i.767 = icmp slt i32 %i.760, -1
  %index.768 = add i32 %origin.758, 1
  %i.769 = add i32 %index.768, %key_offset.27
  %i.770 = icmp sle i32 %i.769, %i.763
  %i.771 = and i1 %i.767, %i.770
  %f.772 = select i1 %i.771, float %f.726, float 0xFFF0000000000000
  %i.773 = add i32 %quotient.82, %query_offset.31
  %i.774 = icmp sle i32 %i.762, %i.773
  %i.775 = and i1 %i.761, %i.774
  %f.776 = select i1 %i.775, float %f.727, float 0xFFF0000000000000
  %i.777 = icmp sle i32 %i.769, %i.773
  %i.778 = and i1 %i.767, %i.777
  %f.779 = select i1 %i.778, float %f.728, float 0xFFF0000000000000
  %i.780 = icmp slt i32 %i.760, -8
  %index.781 = add i32 %origin.758, 8
  %i.782 = add i32 %index.781, %key_offset.27
  %i.783 = icmp sle i32 %i.782, %i.763
  %i.784 = and i1 %i.780, %i.783
  %f.785 = select i1 %i.784, float %f.729, float 0xFFF0000000000000
  %i.786 = icmp slt i32 %i.760, -9
  %index.787 = add i32 %origin.758, 9
  %i.788 = add i32 %index.787, %key_offset.27
  %i.789 = icmp sle i32 %i.788, %i.763
  %i.790 = and i1 %i.786, %i.789
  %f.791 = select i1 %i.790, float %f.730, float 0xFFF0000000000000
  %i.792 = icmp sle i32 %i.782, %i.773
  %i.793 = and i1 %i.780, %i.792
  %f.794 = select i1 %i.793, float %f.731, float 0xFFF0000000000000
  %i.795 = icmp sle i32 %i.788, %i.773
  %i.796 = and i1 %i.786, %i.795
  %f.797 = select i1 %i.796, float %f.732, float 0xFFF0000000000000
  %i.798 = icmp slt i32 %i.760, -16
  %index.799 = add i32 %origin.758, 16
  %i.800 = add i32 %index.799, %key_offset.27
  %i.801 = icmp sle i32 %i.800, %i.763
  %i.802 = and i1 %i.798, %i.801
  %f.803 = select i1 %i.802, float %f.733, float 0xFFF0000000000000
  %i.804 = icmp slt i32 %i.760, -17
  %index.805 = add i32 %origin.758, 17
  %i.806 = add i32 %index.805, %key_offset.27
  %i.807 = icmp sle i32 %i.806, %i.763
  %i.808 = and i1 %i.804, %i.807
  %f.809 = select i1 %i.808, float %f.734, float 0xFFF0000000000000
  %i.810 = icmp sle i32 %i.800, %i.773
  %i.811 = and i1 %i.798, %i.810
  %f.812 = select i1 %i.811, float %f.735, float 0xFFF0000000000000
  %i.813 = icmp sle i32 %i.806, %i.773
  %i.814 = and i1 %i.804, %i.813
  %f.815 = select i1 %i.814, float %f.736, float 0xFFF0000000000000
  %i.816 = icmp slt i32 %i.760, -24
  %index.817 = add i32 %origin.758, 24
  %i.818 = add i32 %index.817, %key_offset.27
  %i.819 = icmp sle i32 %i.818, %i.763
  %i.820 = and i1 %i.816, %i.819
  %f.821 = select i1 %i.820, float %f.737, float 0xFFF0000000000000
  %i.822 = icmp slt i32 %i.760, -25
  %index.823 = add i32 %origin.758, 25
  %i.824 = add i32 %index.823, %key_offset.27
  %i.825 = icmp sle i32 %i.824, %i.763
  %i.826 = and i1 %i.822, %i.825
  %f.827 = select i1 %i.826, float %f.738, float 0xFFF0000000000000
  %i.828 = icmp sle i32 %i.818, %i.773
  %i.829 = and i1 %i.816, %i.828
  %f.830 = select i1 %i.829, float %f.739, float 0xFFF0000000000000
  %i.831 = icmp sle i32 %i.824, %i.773
  %i.832 = and i1 %i.822, %i.831
  %f.833 = select i1 %i.832, float %f.740, float 0xFFF0000000000000
  %i.834 = icmp slt i32 %i.760, -32
  %index.835 = add i32 %origin.758, 32
  %i.836 = add i32 %index.835, %key_offset.27
  %i.837 = icmp sle i32 %i.836, %i.763
  %i.838 = and i1 %i.834, %i.837
  %f.839 = select i1 %i.838, float %f.741, float 0xFFF0000000000000
  %i.840 = icmp slt i32 %i.760, -33
  %index.841 = add i32 %origin.758, 33
  %i.842 = add i32 %index.841, %key_offset.27
  %i.843 = icmp sle i32 %i.842, %i.763
  %i.844 = and i1 %i.840, %i.843
  %f.845 = select i1 %i.844, float %f.742, float 0xFFF0000000000000
  %i.846 = icmp sle i32 %i.836, %i.773
  %i.847 = and i1 %i.834, %i.846
  %f.848 = select i1 %i.847, float %f.743, float 0xFFF0000000000000
  %i.849 = icmp sle i32 %i.842, %i.773
  %i.850 = and i1 %i.840, %i.849
  %f.851 = select i1 %i.850, float %f.744, float 0xFFF0000000000000
  %i.852 = icmp slt i32 %i.760, -40
  %index.853 = add i32 %origin.758, 40
  %i.854 = add i32 %index.853, %key_offset.27
  %i.855 = icmp sle i32 %i.854, %i.763
  %i.856 = and i1 %i.852, %i.855
  %f.857 = select i1 %i.856, float %f.745, float 0xFFF0000000000000
  %i.858 = icmp slt i32 %i.760, -41
  %index.859 = add i32 %origin.758, 41
  %i.860 = add i32 %index.859, %key_offset.27
  %i.861 = icmp sle i32 %i.860, %i.763
  %i.862 = and i1 %i.858, %i.861
  %f.863 = select i1 %i.862, float %f.746, float 0xFFF0000000000000
  %i.864 = icmp sle i32 %i.854, %i.773
  %i.865 = and i1 %i.852, %i.864
  %f.866 = select i1 %i.865, float %f.747, float 0xFFF0000000000000
  %i.867 = icmp sle i32 %i.860, %i.773
  %i.868 = and i1 %i.858, %i.867
  %f.869 = select i1 %i.868, float %f.748, float 0xFFF0000000000000
  %i.870 = icmp slt i32 %i.760, -48
  %index.871 = add i32 %origin.758, 48
  %i.872 = add i32 %index.871, %key_offset.27
  %i.873 = icmp sle i32 %i.872, %i.763
  %i.874 = and i1 %i.870, %i.873
  %f.875 = select i1 %i.874, float %f.749, float 0xFFF0000000000000
  %i.876 = icmp slt i32 %i.760, -49
  %index.877 = add i32 %origin.758, 49
  %i.878 = add i32 %index.877, %key_offset.27
  %i.879 = icmp sle i32 %i.878, %i.763
  %i.880 = and i1 %i.876, %i.879
  %f.881 = select i1 %i.880, float %f.750, float 0xFFF0000000000000
  %i.882 = icmp sle i32 %i.872, %i.773
  %i.883 = and i1 %i.870, %i.882
  %f.884 = select i1 %i.883, float %f.751, float 0xFFF0000000000000
  %i.885 = icmp sle i32 %i.878, %i.773
  %i.886 = and i1 %i.876, %i.885
  %f.887 = select i1 %i.886, float %f.752, float 0xFFF0000000000000
  %i.888 = icmp slt i32 %i.760, -56
  %index.889 = add i32 %origin.758, 56
  %i.890 = add i32 %index.889, %key_offset.27
  %i.891 = icmp sle i32 %i.890, %i.763
  %i.892 = and i1 %i.888, %i.891
  %f.893 = select i1 %i.892, float %f.753, float 0xFFF0000000000000
  %i.894 = icmp slt i32 %i.760, -57
  %index.895 = add i32 %origin.758, 57
  %i.896 = add i32 %index.895, %key_offset.27
  %i.897 = icmp sle i32 %i.896, %i.763
  %i.898 = and i1 %i.894, %i.897
  %f.899 = select i1 %i.898, float %f.754, float 0xFFF0000000000000
  %i.900 = icmp sle i32 %i.890, %i.773
  %i.901 = and i1 %i.888, %i.900
  %f.902 = select i1 %i.901, float %f.755, float 0xFFF0000000000000
  %i.903 = icmp sle i32 %i.896, %i.773
  %i.904 = and i1 %i.894, %i.903
  %f.905 = select i1 %i.904, float %f.756, float 0xFFF0000000000000
  %max.906 = call float @llvm.maximum.f32(float %f.766, float %f.785)
  %max.907 = call float @llvm.maximum.f32(float %max.906, float %f.803)
  %max.908 = call float @llvm.maximum.f32(float %max.907, float %f.821)
  %max.909 = call float @llvm.maximum.f32(float %max.908, float %f.839)
  %max.910 = call float @llvm.maximum.f32(float %max.909, float %f.857)
  %max.911 = call float @llvm.maximum.f32(float %max.910, float %f.875)
  %max.912 = call float @llvm.maximum.f32(float %max.911, float %f.893)
  %max.913 = call float @llvm.maximum.f32(float %f.772, float %f.791)
  %max.914 = call float @llvm.maximum.f32(float %max.913, float %f.809)
  %max.915 = call float @llvm.maximum.f32(float %max.914, float %f.827)
  %max.916 = call float @llvm.maximum.f32(float %max.915, float %f.845)
  %max.917 = call float @llvm.maximum.f32(float %max.916, float %f.863)
  %max.918 = call float @llvm.maximum.f32(float %max.917, float %f.881)
  %max.919 = call float @llvm.maximum.f32(float %max.918, float %f.899)
  %max.920 = call float @llvm.maximum.f32(float %max.912, float %max.919)
  %max.921 = call float @llvm.maximum.f32(float %f.776, float %f.794)
  %max.922 = call float @llvm.maximum.f32(float %max.921, float %f.812)
  %max.923 = call float @llvm.maximum.f32(float %max.922, float %f.830)
  %max.924 = call float @llvm.maximum.f32(float %max.923, float %f.848)
  %max.925 = call float @llvm.maximum.f32(float %max.924, float %f.866)
  %max.926 = call float @llvm.maximum.f32(float %max.925, float %f.884)
  %max.927 = call float @llvm.maximum.f32(float %max.926, float %f.902)
  %max.928 = call float @llvm.maximum.f32(float %f.779, float %f.797)
  %max.929 = call float @llvm.maximum.f32(float %max.928, float %f.815)
  %max.930 = call float @llvm.maximum.f32(float %max.929, float %f.833)
  %max.931 = call float @llvm.maximum.f32(float %max.930, float %f.851)
  %max.932 = call float @llvm.maximum.f32(float %max.931, float %f.869)
  %max.933 = call float @llvm.maximum.f32(float %max.932, float %f.887)
  %max.934 = call float @llvm.maximum.f32(float %max.933, float %f.905)
  %max.935 = call float @llvm.maximum.f32(float %max.927, float %max.934)
  %quad.936 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.920, i32 2, i32 31)
  %max.937 = call float @llvm.maximum.f32(float %max.920, float %quad.936)
  %quad.938 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.937, i32 1, i32 31)
  %max.939 = call float @llvm.maximum.f32(float %max.937, float %quad.938)
  %quad.940 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.935, i32 2, i32 31)
  %max.941 = call float @llvm.maximum.f32(float %max.935, float %quad.940)
  %quad.942 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.941, i32 1, i32 31)
  %max.943 = call float @llvm.maximum.f32(float %max.941, float %quad.942)
  %f.944 = call float @llvm.maximum.f32(float %carried.604, float %max.939)
  %f.945 = call float @llvm.maximum.f32(float %carried.605, float %max.943)
  %i.946 = fcmp oeq float %f.944, 0xFFF0000000000000
  %f.947 = select i1 %i.946, float 0x0000000000000000, float %f.944
  %i.948 = fcmp oeq float %f.945, 0xFFF0000000000000
  %f.949 = select i1 %i.948, float 0x0000000000000000, float %f.945
  %f.950 = fsub float %carried.604, %f.947
  %f.951 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.950)
  %f.952 = fsub float %carried.605, %f.949
  %f.953 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.952)
  %is.one.954 = fcmp oeq float %f.951, 1.0
  %is.one.955 = fcmp oeq float %f.953, 1.0
  %are.one.956 = and i1 %is.one.954, %is.one.955
  %none.957 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.956)
  br i1 %none.957, label %rescale.958.end, label %rescale.958
rescale.958:
  %scaled.959 = fmul float %carried.608, %f.951
  %scaled.960 = fmul float %carried.609, %f.951
  %scaled.961 = fmul float %carried.610, %f.953
  %scaled.962 = fmul float %carried.611, %f.953
  %scaled.963 = fmul float %carried.612, %f.951
  %scaled.964 = fmul float %carried.613, %f.951
  %scaled.965 = fmul float %carried.614, %f.953
  %scaled.966 = fmul float %carried.615, %f.953
  br label %rescale.958.end
rescale.958.end:
  %rescaled.967 = phi float [ %carried.608, %for.602.body ], [ %scaled.959, %rescale.958 ]
  %rescaled.968 = phi float [ %carried.609, %for.602.body ], [ %scaled.960, %rescale.958 ]
  %rescaled.969 = phi float [ %carried.610, %for.602.body ], [ %scaled.961, %rescale.958 ]
  %rescaled.970 = phi float [ %carried.611, %for.602.body ], [ %scaled.962, %rescale.958 ]
  %rescaled.971 = phi float [ %carried.612, %for.602.body ], [ %scaled.963, %rescale.958 ]
  %rescaled.972 = phi float [ %carried.613, %for.602.body ], [ %scaled.964, %rescale.958 ]
  %rescaled.973 = phi float [ %carried.614, %for.602.body ], [ %scaled.965, %rescale.958 ]
  %rescaled.974 = phi float [ %carried.615, %for.602.body ], [ %scaled.966, %rescale.958 ]
  %f.975 = fsub float %f.766, %f.947
  %f.976 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.975)
  %f.977 = fsub float %f.772, %f.947
  %f.978 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.977)
  %f.979 = fsub float %f.776, %f.949
  %f.980 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.979)
  %f.981 = fsub float %f.779, %f.949
  %f.982 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.981)
  %f.983 = fsub float %f.785, %f.947
  %f.984 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.983)
  %f.985 = fsub float %f.791, %f.947
  %f.986 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.985)
  %f.987 = fsub float %f.794, %f.949
  %f.988 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.987)
  %f.989 = fsub float %f.797, %f.949
  %f.990 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.989)
  %f.991 = fsub float %f.803, %f.947
  %f.992 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.991)
  %f.993 = fsub float %f.809, %f.947
  %f.994 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.993)
  %f.995 = fsub float %f.812, %f.949
  %f.996 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.995)
  %f.997 = fsub float %f.815, %f.949
  %f.998 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.997)
  %f.999 = fsub float %f.821, %f.947
  %f.1000 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.999)
  %f.1001 = fsub float %f.827, %f.947
  %f.1002 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1001)
  %f.1003 = fsub float %f.830, %f.949
  %f.1004 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1003)
  %f.1005 = fsub float %f.833, %f.949
  %f.1006 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1005)
  %f.1007 = fsub float %f.839, %f.947
  %f.1008 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1007)
  %f.1009 = fsub float %f.845, %f.947
  %f.1010 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1009)
  %f.1011 = fsub float %f.848, %f.949
  %f.1012 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1011)
  %f.1013 = fsub float %f.851, %f.949
  %f.1014 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1013)
  %f.1015 = fsub float %f.857, %f.947
  %f.1016 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1015)
  %f.1017 = fsub float %f.863, %f.947
  %f.1018 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1017)
  %f.1019 = fsub float %f.866, %f.949
  %f.1020 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1019)
  %f.1021 = fsub float %f.869, %f.949
  %f.1022 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1021)
  %f.1023 = fsub float %f.875, %f.947
  %f.1024 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1023)
  %f.1025 = fsub float %f.881, %f.947
  %f.1026 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1025)
  %f.1027 = fsub float %f.884, %f.949
  %f.1028 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1027)
  %f.1029 = fsub float %f.887, %f.949
  %f.1030 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1029)
  %f.1031 = fsub float %f.893, %f.947
  %f.1032 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1031)
  %f.1033 = fsub float %f.899, %f.947
  %f.1034 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1033)
  %f.1035 = fsub float %f.902, %f.949
  %f.1036 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1035)
  %f.1037 = fsub float %f.905, %f.949
  %f.1038 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1037)
  %sum.1039 = fadd float %f.976, %f.984
  %sum.1040 = fadd float %sum.1039, %f.992
  %sum.1041 = fadd float %sum.1040, %f.1000
  %sum.1042 = fadd float %sum.1041, %f.1008
  %sum.1043 = fadd float %sum.1042, %f.1016
  %sum.1044 = fadd float %sum.1043, %f.1024
  %sum.1045 = fadd float %sum.1044, %f.1032
  %sum.1046 = fadd float %f.978, %f.986
  %sum.1047 = fadd float %sum.1046, %f.994
  %sum.1048 = fadd float %sum.1047, %f.1002
  %sum.1049 = fadd float %sum.1048, %f.1010
  %sum.1050 = fadd float %sum.1049, %f.1018
  %sum.1051 = fadd float %sum.1050, %f.1026
  %sum.1052 = fadd float %sum.1051, %f.1034
  %sum.1053 = fadd float %sum.1045, %sum.1052
  %sum.1054 = fadd float %f.980, %f.988
  %sum.1055 = fadd float %sum.1054, %f.996
  %sum.1056 = fadd float %sum.1055, %f.1004
  %sum.1057 = fadd float %sum.1056, %f.1012
  %sum.1058 = fadd float %sum.1057, %f.1020
  %sum.1059 = fadd float %sum.1058, %f.1028
  %sum.1060 = fadd float %sum.1059, %f.1036
  %sum.1061 = fadd float %f.982, %f.990
  %sum.1062 = fadd float %sum.1061, %f.998
  %sum.1063 = fadd float %sum.1062, %f.1006
  %sum.1064 = fadd float %sum.1063, %f.1014
  %sum.1065 = fadd float %sum.1064, %f.1022
  %sum.1066 = fadd float %sum.1065, %f.1030
  %sum.1067 = fadd float %sum.1066, %f.1038
  %sum.1068 = fadd float %sum.1060, %sum.1067
  %f.1069 = fmul float %carried.606, %f.951
  %f.1070 = fadd float %f.1069, %sum.1053
  %f.1071 = fmul float %carried.607, %f.953
  %f.1072 = fadd float %f.1071, %sum.1068
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.1073 = urem i32 %thread, 2
  %row.1074 = udiv i32 %thread, 2
  %column.1075 = mul i32 %unit.1073, 8
  %i.1076 = add i32 %J.603, 1
  %i.1077 = mul i32 %i.1076, 64
  %row.1078 = add i32 %i.1077, %row.1074
  %i.1079 = icmp slt i32 %i.1076, %i.43
  %i.1080 = select i1 %i.1079, i32 %key_length.23, i32 0
  %i.1081 = sext i32 %i.13 to i64
  %along.1082 = mul i64 %i.1081, %strided.k.stride0
  %i.1083 = sext i32 %i.11 to i64
  %along.1084 = mul i64 %i.1083, %strided.k.stride1
  %start.1085 = add i64 %along.1082, %along.1084
  %row.1086 = sext i32 %row.1078 to i64
  %along.1087 = mul i64 %row.1086, %strided.k.stride2
  %line.1088 = add i64 %start.1085, %along.1087
  %column.1089 = zext i32 %column.1075 to i64
  %element.1090 = add i64 %line.1088, %column.1089
  %from.1091 = getelementptr i16, ptr addrspace(1) %strided.k, i64 %element.1090
  %rows.1092 = sub i32 %i.1080, %row.1078
  %step.1093 = mul i64 %strided.k.stride2, 64
  %to.1094 = mul i32 %row.1074, 48
  %to.1095 = mul i32 %unit.1073, 16
  %to.1096 = add i32 %to.1094, %to.1095
  %to.1097 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.1096
  %inside.1098 = icmp sgt i32 %rows.1092, 0
  %bytes.1099 = select i1 %inside.1098, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+3072], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.1097, ptr addrspace(1) %from.1091, i32 %bytes.1099) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %pair.1100 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.978, float %f.976)
  %pair.1101 = bitcast <2 x half> %pair.1100 to i32
  %pair.1102 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.982, float %f.980)
  %pair.1103 = bitcast <2 x half> %pair.1102 to i32
  %pair.1104 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.986, float %f.984)
  %pair.1105 = bitcast <2 x half> %pair.1104 to i32
  %pair.1106 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.990, float %f.988)
  %pair.1107 = bitcast <2 x half> %pair.1106 to i32
  %pair.1108 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.994, float %f.992)
  %pair.1109 = bitcast <2 x half> %pair.1108 to i32
  %pair.1110 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.998, float %f.996)
  %pair.1111 = bitcast <2 x half> %pair.1110 to i32
  %pair.1112 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1002, float %f.1000)
  %pair.1113 = bitcast <2 x half> %pair.1112 to i32
  %pair.1114 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1006, float %f.1004)
  %pair.1115 = bitcast <2 x half> %pair.1114 to i32
  %pair.1116 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1010, float %f.1008)
  %pair.1117 = bitcast <2 x half> %pair.1116 to i32
  %pair.1118 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1014, float %f.1012)
  %pair.1119 = bitcast <2 x half> %pair.1118 to i32
  %pair.1120 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1018, float %f.1016)
  %pair.1121 = bitcast <2 x half> %pair.1120 to i32
  %pair.1122 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1022, float %f.1020)
  %pair.1123 = bitcast <2 x half> %pair.1122 to i32
  %pair.1124 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1026, float %f.1024)
  %pair.1125 = bitcast <2 x half> %pair.1124 to i32
  %pair.1126 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1030, float %f.1028)
  %pair.1127 = bitcast <2 x half> %pair.1126 to i32
  %pair.1128 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1034, float %f.1032)
  %pair.1129 = bitcast <2 x half> %pair.1128 to i32
  %pair.1130 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1038, float %f.1036)
  %pair.1131 = bitcast <2 x half> %pair.1130 to i32
  %lane.1132 = and i32 %thread, 15
  %lane.1133 = and i32 %thread, 16
  %row.bytes.1134 = mul i32 %lane.1132, 48
  %offset.1135 = add i32 %row.bytes.1134, %lane.1133
  %matrix.1136 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.1135
  %matrices.1137 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+6144];", "=r,=r,=r,=r,r"(i32 %matrix.1136) #1
  %matrix.1138 = extractvalue { i32, i32, i32, i32 } %matrices.1137, 0
  %matrix.1139 = extractvalue { i32, i32, i32, i32 } %matrices.1137, 1
  %matrix.1140 = extractvalue { i32, i32, i32, i32 } %matrices.1137, 2
  %matrix.1141 = extractvalue { i32, i32, i32, i32 } %matrices.1137, 3
  %matrices.1142 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+6912];", "=r,=r,=r,=r,r"(i32 %matrix.1136) #1
  %matrix.1143 = extractvalue { i32, i32, i32, i32 } %matrices.1142, 0
  %matrix.1144 = extractvalue { i32, i32, i32, i32 } %matrices.1142, 1
  %matrix.1145 = extractvalue { i32, i32, i32, i32 } %matrices.1142, 2
  %matrix.1146 = extractvalue { i32, i32, i32, i32 } %matrices.1142, 3
  %matrices.1147 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.1136) #1
  %matrix.1148 = extractvalue { i32, i32, i32, i32 } %matrices.1147, 0
  %matrix.1149 = extractvalue { i32, i32, i32, i32 } %matrices.1147, 1
  %matrix.1150 = extractvalue { i32, i32, i32, i32 } %matrices.1147, 2
  %matrix.1151 = extractvalue { i32, i32, i32, i32 } %matrices.1147, 3
  %matrices.1152 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+8448];", "=r,=r,=r,=r,r"(i32 %matrix.1136) #1
  %matrix.1153 = extractvalue { i32, i32, i32, i32 } %matrices.1152, 0
  %matrix.1154 = extractvalue { i32, i32, i32, i32 } %matrices.1152, 1
  %matrix.1155 = extractvalue { i32, i32, i32, i32 } %matrices.1152, 2
  %matrix.1156 = extractvalue { i32, i32, i32, i32 } %matrices.1152, 3
  %mma.1157 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1101, i32 %pair.1103, i32 %pair.1105, i32 %pair.1107, i32 %matrix.1138, i32 %matrix.1139, float %rescaled.967, float %rescaled.968, float %rescaled.969, float %rescaled.970) #1
  %acc.1158 = extractvalue { float, float, float, float } %mma.1157, 0
  %acc.1159 = extractvalue { float, float, float, float } %mma.1157, 1
  %acc.1160 = extractvalue { float, float, float, float } %mma.1157, 2
  %acc.1161 = extractvalue { float, float, float, float } %mma.1157, 3
  %mma.1162 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1101, i32 %pair.1103, i32 %pair.1105, i32 %pair.1107, i32 %matrix.1140, i32 %matrix.1141, float %rescaled.971, float %rescaled.972, float %rescaled.973, float %rescaled.974) #1
  %acc.1163 = extractvalue { float, float, float, float } %mma.1162, 0
  %acc.1164 = extractvalue { float, float, float, float } %mma.1162, 1
  %acc.1165 = extractvalue { float, float, float, float } %mma.1162, 2
  %acc.1166 = extractvalue { float, float, float, float } %mma.1162, 3
  %mma.1167 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1109, i32 %pair.1111, i32 %pair.1113, i32 %pair.1115, i32 %matrix.1143, i32 %matrix.1144, float %acc.1158, float %acc.1159, float %acc.1160, float %acc.1161) #1
  %acc.1168 = extractvalue { float, float, float, float } %mma.1167, 0
  %acc.1169 = extractvalue { float, float, float, float } %mma.1167, 1
  %acc.1170 = extractvalue { float, float, float, float } %mma.1167, 2
  %acc.1171 = extractvalue { float, float, float, float } %mma.1167, 3
  %mma.1172 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1109, i32 %pair.1111, i32 %pair.1113, i32 %pair.1115, i32 %matrix.1145, i32 %matrix.1146, float %acc.1163, float %acc.1164, float %acc.1165, float %acc.1166) #1
  %acc.1173 = extractvalue { float, float, float, float } %mma.1172, 0
  %acc.1174 = extractvalue { float, float, float, float } %mma.1172, 1
  %acc.1175 = extractvalue { float, float, float, float } %mma.1172, 2
  %acc.1176 = extractvalue { float, float, float, float } %mma.1172, 3
  %mma.1177 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1117, i32 %pair.1119, i32 %pair.1121, i32 %pair.1123, i32 %matrix.1148, i32 %matrix.1149, float %acc.1168, float %acc.1169, float %acc.1170, float %acc.1171) #1
  %acc.1178 = extractvalue { float, float, float, float } %mma.1177, 0
  %acc.1179 = extractvalue { float, float, float, float } %mma.1177, 1
  %acc.1180 = extractvalue { float, float, float, float } %mma.1177, 2
  %acc.1181 = extractvalue { float, float, float, float } %mma.1177, 3
  %mma.1182 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1117, i32 %pair.1119, i32 %pair.1121, i32 %pair.1123, i32 %matrix.1150, i32 %matrix.1151, float %acc.1173, float %acc.1174, float %acc.1175, float %acc.1176) #1
  %acc.1183 = extractvalue { float, float, float, float } %mma.1182, 0
  %acc.1184 = extractvalue { float, float, float, float } %mma.1182, 1
  %acc.1185 = extractvalue { float, float, float, float } %mma.1182, 2
  %acc.1186 = extractvalue { float, float, float, float } %mma.1182, 3
  %mma.1187 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1125, i32 %pair.1127, i32 %pair.1129, i32 %pair.1131, i32 %matrix.1153, i32 %matrix.1154, float %acc.1178, float %acc.1179, float %acc.1180, float %acc.1181) #1
  %acc.1188 = extractvalue { float, float, float, float } %mma.1187, 0
  %acc.1189 = extractvalue { float, float, float, float } %mma.1187, 1
  %acc.1190 = extractvalue { float, float, float, float } %mma.1187, 2
  %acc.1191 = extractvalue { float, float, float, float } %mma.1187, 3
  %mma.1192 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1125, i32 %pair.1127, i32 %pair.1129, i32 %pair.1131, i32 %matrix.1155, i32 %matrix.1156, float %acc.1183, float %acc.1184, float %acc.1185, float %acc.1186) #1
  %acc.1193 = extractvalue { float, float, float, float } %mma.1192, 0
  %acc.1194 = extractvalue { float, float, float, float } %mma.1192, 1
  %acc.1195 = extractvalue { float, float, float, float } %mma.1192, 2
  %acc.1196 = extractvalue { float, float, float, float } %mma.1192, 3
  %next.1197 = add nsw i32 %J.603, 1
  br label %for.602, !llvm.loop !0
for.602.done:
  %kept.1198 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9232), align 8
  %i.1199 = mul i32 %kept.1198, 64
  %i.1200 = mul i32 16, %warp
  %i.1201 = add i32 %i.1199, %i.1200
  %kept.1202 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9216), align 8
  %row.1203 = add i32 %i.1201, %row.69
  %row.1204 = add i32 %row.1203, 0
  %quotient.1205 = udiv i32 %row.1204, %kept.1202
  %whole.1206 = mul i32 %quotient.1205, %kept.1202
  %remainder.1207 = sub i32 %row.1204, %whole.1206
  %row.1208 = add i32 %i.1201, %row.69
  %row.1209 = add i32 %row.1208, 8
  %quotient.1210 = udiv i32 %row.1209, %kept.1202
  %whole.1211 = mul i32 %quotient.1210, %kept.1202
  %remainder.1212 = sub i32 %row.1209, %whole.1211
  %quad.1213 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %carried.606, i32 2, i32 31)
  %sum.1214 = fadd float %carried.606, %quad.1213
  %quad.1215 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1214, i32 1, i32 31)
  %sum.1216 = fadd float %sum.1214, %quad.1215
  %quad.1217 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %carried.607, i32 2, i32 31)
  %sum.1218 = fadd float %carried.607, %quad.1217
  %quad.1219 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1218, i32 1, i32 31)
  %sum.1220 = fadd float %sum.1218, %quad.1219
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  %f.1221 = fmul float %carried.604, 0x3FE62E4300000000
  %bits.1222 = bitcast float %sum.1216 to i32
  %bits.1223 = sub i32 %bits.1222, 1059760811
  %bits.1224 = and i32 %bits.1223, -8388608
  %bits.1225 = sub i32 %bits.1222, %bits.1224
  %f.1226 = bitcast i32 %bits.1225 to float
  %f.1227 = fadd float %f.1226, 0xBFF0000000000000
  %f.1228 = sitofp i32 %bits.1224 to float
  %f.1229 = fmul float %f.1228, 0x3E80000000000000
  %f.1230 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.1227, float 0xBFBFCD0360000000)
  %f.1231 = call float @llvm.fma.f32(float %f.1230, float %f.1227, float 0x3FBBF1AF00000000)
  %f.1232 = call float @llvm.fma.f32(float %f.1231, float %f.1227, float 0xBFBF758960000000)
  %f.1233 = call float @llvm.fma.f32(float %f.1232, float %f.1227, float 0x3FC24B28C0000000)
  %f.1234 = call float @llvm.fma.f32(float %f.1233, float %f.1227, float 0xBFC5578320000000)
  %f.1235 = call float @llvm.fma.f32(float %f.1234, float %f.1227, float 0x3FC9999540000000)
  %f.1236 = call float @llvm.fma.f32(float %f.1235, float %f.1227, float 0xBFCFFFFB60000000)
  %f.1237 = call float @llvm.fma.f32(float %f.1236, float %f.1227, float 0x3FD5555560000000)
  %f.1238 = call float @llvm.fma.f32(float %f.1237, float %f.1227, float 0xBFE0000000000000)
  %f.1239 = fmul float %f.1227, %f.1227
  %f.1240 = call float @llvm.fma.f32(float %f.1238, float %f.1239, float %f.1227)
  %f.1241 = call float @llvm.fma.f32(float %f.1229, float 0x3FE62E4300000000, float %f.1240)
  %i.1242 = fcmp olt float %sum.1216, 0x0000000000000000
  %f.1243 = select i1 %i.1242, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.1244 = fcmp olt float %sum.1216, 0x7FF0000000000000
  %f.1245 = select i1 %i.1244, float %f.1241, float %sum.1216
  %i.1246 = fcmp olt float %sum.1216, 0x3810000000000000
  %f.1247 = select i1 %i.1246, float %f.1243, float %f.1245
  %f.1248 = fadd float %f.1221, %f.1247
  %f.1249 = fmul float %carried.605, 0x3FE62E4300000000
  %bits.1250 = bitcast float %sum.1220 to i32
  %bits.1251 = sub i32 %bits.1250, 1059760811
  %bits.1252 = and i32 %bits.1251, -8388608
  %bits.1253 = sub i32 %bits.1250, %bits.1252
  %f.1254 = bitcast i32 %bits.1253 to float
  %f.1255 = fadd float %f.1254, 0xBFF0000000000000
  %f.1256 = sitofp i32 %bits.1252 to float
  %f.1257 = fmul float %f.1256, 0x3E80000000000000
  %f.1258 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.1255, float 0xBFBFCD0360000000)
  %f.1259 = call float @llvm.fma.f32(float %f.1258, float %f.1255, float 0x3FBBF1AF00000000)
  %f.1260 = call float @llvm.fma.f32(float %f.1259, float %f.1255, float 0xBFBF758960000000)
  %f.1261 = call float @llvm.fma.f32(float %f.1260, float %f.1255, float 0x3FC24B28C0000000)
  %f.1262 = call float @llvm.fma.f32(float %f.1261, float %f.1255, float 0xBFC5578320000000)
  %f.1263 = call float @llvm.fma.f32(float %f.1262, float %f.1255, float 0x3FC9999540000000)
  %f.1264 = call float @llvm.fma.f32(float %f.1263, float %f.1255, float 0xBFCFFFFB60000000)
  %f.1265 = call float @llvm.fma.f32(float %f.1264, float %f.1255, float 0x3FD5555560000000)
  %f.1266 = call float @llvm.fma.f32(float %f.1265, float %f.1255, float 0xBFE0000000000000)
  %f.1267 = fmul float %f.1255, %f.1255
  %f.1268 = call float @llvm.fma.f32(float %f.1266, float %f.1267, float %f.1255)
  %f.1269 = call float @llvm.fma.f32(float %f.1257, float 0x3FE62E4300000000, float %f.1268)
  %i.1270 = fcmp olt float %sum.1220, 0x0000000000000000
  %f.1271 = select i1 %i.1270, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.1272 = fcmp olt float %sum.1220, 0x7FF0000000000000
  %f.1273 = select i1 %i.1272, float %f.1269, float %sum.1220
  %i.1274 = fcmp olt float %sum.1220, 0x3810000000000000
  %f.1275 = select i1 %i.1274, float %f.1271, float %f.1273
  %f.1276 = fadd float %f.1249, %f.1275
  %f.1277 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %sum.1216)
  %f.1278 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %sum.1220)
  %i.1279 = fcmp oeq float %sum.1216, 0x0000000000000000
  %f.1280 = fmul float %carried.608, %f.1277
  %f.1281 = select i1 %i.1279, float 0x0000000000000000, float %f.1280
  %f.1282 = fmul float %carried.609, %f.1277
  %f.1283 = select i1 %i.1279, float 0x0000000000000000, float %f.1282
  %i.1284 = fcmp oeq float %sum.1220, 0x0000000000000000
  %f.1285 = fmul float %carried.610, %f.1278
  %f.1286 = select i1 %i.1284, float 0x0000000000000000, float %f.1285
  %f.1287 = fmul float %carried.611, %f.1278
  %f.1288 = select i1 %i.1284, float 0x0000000000000000, float %f.1287
  %f.1289 = fmul float %carried.612, %f.1277
  %f.1290 = select i1 %i.1279, float 0x0000000000000000, float %f.1289
  %f.1291 = fmul float %carried.613, %f.1277
  %f.1292 = select i1 %i.1279, float 0x0000000000000000, float %f.1291
  %f.1293 = fmul float %carried.614, %f.1278
  %f.1294 = select i1 %i.1284, float 0x0000000000000000, float %f.1293
  %f.1295 = fmul float %carried.615, %f.1278
  %f.1296 = select i1 %i.1284, float 0x0000000000000000, float %f.1295
  %i.1297 = sext i32 %quotient.1205 to i64
  %kept.1298 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9328), align 8
  %i.1299 = sext i32 %kept.1298 to i64
  %inside.1300 = icmp slt i64 %i.1297, %i.1299
  br i1 %inside.1300, label %write.1301, label %write.1301.end
write.1301:
  %kept.1302 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9248), align 8
  %i.1303 = sext i32 %kept.1302 to i64
  %along.1304 = mul i64 %i.1303, %strided.out.stride0
  %kept.1305 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9256), align 8
  %i.1306 = add i32 %kept.1305, %remainder.1207
  %i.1307 = sext i32 %i.1306 to i64
  %along.1308 = mul i64 %i.1307, %strided.out.stride1
  %start.1309 = add i64 %along.1304, %along.1308
  %i.1310 = sext i32 %quotient.1205 to i64
  %along.1311 = mul i64 %i.1310, %strided.out.stride2
  %start.1312 = add i64 %start.1309, %along.1311
  %column.1313 = zext i32 %column.70 to i64
  %element.1314 = add i64 %start.1312, %column.1313
  %at.1315 = getelementptr i16, ptr addrspace(1) %strided.out, i64 %element.1314
  %pair.1316 = getelementptr i8, ptr addrspace(1) %at.1315, i64 0
  %pair.1317 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1283, float %f.1281)
  %pair.1318 = bitcast <2 x half> %pair.1317 to i32
  store i32 %pair.1318, ptr addrspace(1) %pair.1316, align 4
  %pair.1319 = getelementptr i8, ptr addrspace(1) %at.1315, i64 16
  %pair.1320 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1292, float %f.1290)
  %pair.1321 = bitcast <2 x half> %pair.1320 to i32
  store i32 %pair.1321, ptr addrspace(1) %pair.1319, align 4
  br label %write.1301.end
write.1301.end:
  %i.1322 = sext i32 %quotient.1210 to i64
  %kept.1323 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9328), align 8
  %i.1324 = sext i32 %kept.1323 to i64
  %inside.1325 = icmp slt i64 %i.1322, %i.1324
  br i1 %inside.1325, label %write.1326, label %write.1326.end
write.1326:
  %kept.1327 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9248), align 8
  %i.1328 = sext i32 %kept.1327 to i64
  %along.1329 = mul i64 %i.1328, %strided.out.stride0
  %kept.1330 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9256), align 8
  %i.1331 = add i32 %kept.1330, %remainder.1212
  %i.1332 = sext i32 %i.1331 to i64
  %along.1333 = mul i64 %i.1332, %strided.out.stride1
  %start.1334 = add i64 %along.1329, %along.1333
  %i.1335 = sext i32 %quotient.1210 to i64
  %along.1336 = mul i64 %i.1335, %strided.out.stride2
  %start.1337 = add i64 %start.1334, %along.1336
  %column.1338 = zext i32 %column.70 to i64
  %element.1339 = add i64 %start.1337, %column.1338
  %at.1340 = getelementptr i16, ptr addrspace(1) %strided.out, i64 %element.1339
  %pair.1341 = getelementptr i8, ptr addrspace(1) %at.1340, i64 0
  %pair.1342 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1288, float %f.1286)
  %pair.1343 = bitcast <2 x half> %pair.1342 to i32
  store i32 %pair.1343, ptr addrspace(1) %pair.1341, align 4
  %pair.1344 = getelementptr i8, ptr addrspace(1) %at.1340, i64 16
  %pair.1345 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1296, float %f.1294)
  %pair.1346 = bitcast <2 x half> %pair.1345 to i32
  store i32 %pair.1346, ptr addrspace(1) %pair.1344, align 4
  br label %write.1326.end
write.1326.end:
  %wanted.1347 = icmp ne ptr addrspace(1) %global.lse, null
  %leader.1348 = and i1 %wanted.1347, %quad.leader.71
  %i.1349 = sext i32 %quotient.1205 to i64
  %kept.1350 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9328), align 8
  %i.1351 = sext i32 %kept.1350 to i64
  %inside.1352 = icmp slt i64 %i.1349, %i.1351
  %writes.1353 = and i1 %inside.1352, %leader.1348
  br i1 %writes.1353, label %write.1354, label %write.1354.end
write.1354:
  %kept.1355 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9248), align 8
  %i.1356 = sext i32 %kept.1355 to i64
  %kept.1357 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9320), align 8
  %kept.1358 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9328), align 8
  %i.1359 = sext i32 %kept.1357 to i64
  %i.1360 = sext i32 %kept.1358 to i64
  %i.1361 = mul i64 %i.1359, %i.1360
  %along.1362 = mul i64 %i.1356, %i.1361
  %kept.1363 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9256), align 8
  %i.1364 = add i32 %kept.1363, %remainder.1207
  %i.1365 = sext i32 %i.1364 to i64
  %kept.1366 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9328), align 8
  %i.1367 = sext i32 %kept.1366 to i64
  %along.1368 = mul i64 %i.1365, %i.1367
  %start.1369 = add i64 %along.1362, %along.1368
  %i.1370 = sext i32 %quotient.1205 to i64
  %along.1371 = mul i64 %i.1370, 1
  %start.1372 = add i64 %start.1369, %along.1371
  %at.1373 = getelementptr float, ptr addrspace(1) %global.lse, i64 %start.1372
  store float %f.1248, ptr addrspace(1) %at.1373, align 4
  br label %write.1354.end
write.1354.end:
  %i.1374 = sext i32 %quotient.1210 to i64
  %kept.1375 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9328), align 8
  %i.1376 = sext i32 %kept.1375 to i64
  %inside.1377 = icmp slt i64 %i.1374, %i.1376
  %writes.1378 = and i1 %inside.1377, %leader.1348
  br i1 %writes.1378, label %write.1379, label %write.1379.end
write.1379:
  %kept.1380 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9248), align 8
  %i.1381 = sext i32 %kept.1380 to i64
  %kept.1382 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9320), align 8
  %kept.1383 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9328), align 8
  %i.1384 = sext i32 %kept.1382 to i64
  %i.1385 = sext i32 %kept.1383 to i64
  %i.1386 = mul i64 %i.1384, %i.1385
  %along.1387 = mul i64 %i.1381, %i.1386
  %kept.1388 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9256), align 8
  %i.1389 = add i32 %kept.1388, %remainder.1212
  %i.1390 = sext i32 %i.1389 to i64
  %kept.1391 = load volatile i32, ptr addrspace(3) getelementptr (i8, ptr addrspace(3) @smem, i32 9328), align 8
  %i.1392 = sext i32 %kept.1391 to i64
  %along.1393 = mul i64 %i.1390, %i.1392
  %start.1394 = add i64 %along.1387, %along.1393
  %i.1395 = sext i32 %quotient.1210 to i64
  %along.1396 = mul i64 %i.1395, 1
  %start.1397 = add i64 %start.1394, %along.1396
  %at.1398 = getelementptr float, ptr addrspace(1) %global.lse, i64 %start.1397
  store float %f.1276, ptr addrspace(1) %at.1398, align 4
  br label %write.1379.end
write.1379.end:
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
declare i64 @llvm.smin.i64(i64, i64)
declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32)
declare void @llvm.nvvm.barrier.cta.sync.aligned.count(i32, i32)

attributes #0 = { nounwind "nvvm.maxntid"="128" "nvvm.minctasm"="4" "denormal-fp-math-f32"="preserve-sign" }
attributes #1 = { convergent nounwind }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{}
