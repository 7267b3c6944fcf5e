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
  br label %role.warps
role.warps:
  %lane.64 = and i32 %thread, 31
  %warp.65 = lshr i32 %thread, 5
  %group.66 = lshr i32 %lane.64, 2
  %quad.67 = and i32 %lane.64, 3
  %row.68 = add i32 0, %group.66
  %column.69 = shl i32 %quad.67, 1
  %quad.leader.70 = icmp eq i32 %quad.67, 0
  %i.71 = mul i32 %i.9, 64
  %i.72 = mul i32 16, %warp
  %i.73 = add i32 %i.71, %i.72
  %row.74 = add i32 %i.73, %row.68
  %row.75 = add i32 %row.74, 0
  %quotient.76 = udiv i32 %row.75, %i.4
  %whole.77 = mul i32 %quotient.76, %i.4
  %remainder.78 = sub i32 %row.75, %whole.77
  %row.79 = add i32 %i.73, %row.68
  %row.80 = add i32 %row.79, 8
  %quotient.81 = udiv i32 %row.80, %i.4
  %whole.82 = mul i32 %quotient.81, %i.4
  %remainder.83 = sub i32 %row.80, %whole.82
  %unit.84 = urem i32 %thread, 2
  %row.85 = udiv i32 %thread, 2
  %column.86 = mul i32 %unit.84, 8
  %i.87 = mul i32 %i.9, 64
  %row.88 = add i32 %i.87, %row.85
  %i.89 = sext i32 %i.13 to i64
  %along.90 = mul i64 %i.89, %strided.q.stride0
  %i.91 = sext i32 %i.19 to i64
  %along.92 = mul i64 %i.91, %strided.q.stride1
  %start.93 = add i64 %along.90, %along.92
  %to.94 = mul i32 %row.85, 48
  %to.95 = mul i32 %unit.84, 16
  %to.96 = add i32 %to.94, %to.95
  %to.97 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.96
  %row.98 = add i32 %row.88, 0
  %quotient.99 = udiv i32 %row.98, %i.4
  %whole.100 = mul i32 %quotient.99, %i.4
  %remainder.101 = sub i32 %row.98, %whole.100
  %row.102 = zext i32 %remainder.101 to i64
  %along.103 = mul i64 %row.102, %strided.q.stride1
  %start.104 = add i64 %start.93, %along.103
  %row.105 = sext i32 %quotient.99 to i64
  %along.106 = mul i64 %row.105, %strided.q.stride2
  %line.107 = add i64 %start.104, %along.106
  %column.108 = zext i32 %column.86 to i64
  %element.109 = add i64 %line.107, %column.108
  %from.110 = getelementptr i16, ptr addrspace(1) %strided.q, i64 %element.109
  %inside.111 = icmp slt i32 %quotient.99, %scalar.M
  %bytes.112 = select i1 %inside.111, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.97, ptr addrspace(1) %from.110, i32 %bytes.112) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %unit.113 = urem i32 %thread, 2
  %row.114 = udiv i32 %thread, 2
  %column.115 = mul i32 %unit.113, 8
  %i.116 = mul i32 0, 64
  %row.117 = add i32 %i.116, %row.114
  %i.118 = sext i32 %i.13 to i64
  %along.119 = mul i64 %i.118, %strided.k.stride0
  %i.120 = sext i32 %i.11 to i64
  %along.121 = mul i64 %i.120, %strided.k.stride1
  %start.122 = add i64 %along.119, %along.121
  %row.123 = sext i32 %row.117 to i64
  %along.124 = mul i64 %row.123, %strided.k.stride2
  %line.125 = add i64 %start.122, %along.124
  %column.126 = zext i32 %column.115 to i64
  %element.127 = add i64 %line.125, %column.126
  %from.128 = getelementptr i16, ptr addrspace(1) %strided.k, i64 %element.127
  %step.129 = mul i64 %strided.k.stride2, 64
  %to.130 = mul i32 %row.114, 48
  %to.131 = mul i32 %unit.113, 16
  %to.132 = add i32 %to.130, %to.131
  %to.133 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.132
  %i.134 = icmp slt i32 0, %i.43
  %i.135 = select i1 %i.134, i32 %key_length.23, i32 0
  %row.136 = add i32 %row.117, 0
  %inside.137 = icmp slt i32 %row.136, %i.135
  %bytes.138 = select i1 %inside.137, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+3072], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.133, ptr addrspace(1) %from.128, i32 %bytes.138) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  br label %for.139
for.139:
  %J.140 = phi i32 [ 0, %role.warps ], [ %next.608, %rescale.358.end ]
  %carried.141 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.344, %rescale.358.end ]
  %carried.142 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.345, %rescale.358.end ]
  %carried.143 = phi float [ 0x0000000000000000, %role.warps ], [ %f.481, %rescale.358.end ]
  %carried.144 = phi float [ 0x0000000000000000, %role.warps ], [ %f.483, %rescale.358.end ]
  %carried.145 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.599, %rescale.358.end ]
  %carried.146 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.600, %rescale.358.end ]
  %carried.147 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.601, %rescale.358.end ]
  %carried.148 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.602, %rescale.358.end ]
  %carried.149 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.604, %rescale.358.end ]
  %carried.150 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.605, %rescale.358.end ]
  %carried.151 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.606, %rescale.358.end ]
  %carried.152 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.607, %rescale.358.end ]
  %for.139.more = icmp slt i32 %J.140, %i.63
  br i1 %for.139.more, label %for.139.body, label %for.139.done
for.139.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.153 = urem i32 %thread, 2
  %row.154 = udiv i32 %thread, 2
  %column.155 = mul i32 %unit.153, 8
  %i.156 = mul i32 %J.140, 64
  %row.157 = add i32 %i.156, %row.154
  %i.158 = sext i32 %i.13 to i64
  %along.159 = mul i64 %i.158, %strided.v.stride0
  %i.160 = sext i32 %i.11 to i64
  %along.161 = mul i64 %i.160, %strided.v.stride1
  %start.162 = add i64 %along.159, %along.161
  %row.163 = sext i32 %row.157 to i64
  %along.164 = mul i64 %row.163, %strided.v.stride2
  %line.165 = add i64 %start.162, %along.164
  %column.166 = zext i32 %column.155 to i64
  %element.167 = add i64 %line.165, %column.166
  %from.168 = getelementptr i16, ptr addrspace(1) %strided.v, i64 %element.167
  %step.169 = mul i64 %strided.v.stride2, 64
  %to.170 = mul i32 %row.154, 48
  %to.171 = mul i32 %unit.153, 16
  %to.172 = add i32 %to.170, %to.171
  %to.173 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.172
  %i.174 = icmp slt i32 %J.140, %i.43
  %i.175 = select i1 %i.174, i32 %key_length.23, i32 0
  %row.176 = add i32 %row.157, 0
  %inside.177 = icmp slt i32 %row.176, %i.175
  %bytes.178 = select i1 %inside.177, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+6144], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.173, ptr addrspace(1) %from.168, i32 %bytes.178) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.179 = mul i32 16, %warp
  %bytes.180 = mul i32 %i.179, 48
  %address.181 = add i32 %bytes.180, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.182 = and i32 %thread, 15
  %lane.183 = and i32 %thread, 16
  %row.bytes.184 = mul i32 %lane.182, 48
  %offset.185 = add i32 %row.bytes.184, %lane.183
  %matrix.186 = add i32 %address.181, %offset.185
  %lane.187 = and i32 %thread, 16
  %second.188 = lshr i32 %lane.187, 1
  %lane.189 = and i32 %thread, 7
  %row.190 = or i32 %lane.189, %second.188
  %lane.191 = and i32 %thread, 8
  %half.192 = shl i32 %lane.191, 1
  %row.bytes.193 = mul i32 %row.190, 48
  %offset.194 = add i32 %row.bytes.193, %half.192
  %matrix.195 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.194
  %matrices.196 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.186) #1
  %matrix.197 = extractvalue { i32, i32, i32, i32 } %matrices.196, 0
  %matrix.198 = extractvalue { i32, i32, i32, i32 } %matrices.196, 1
  %matrix.199 = extractvalue { i32, i32, i32, i32 } %matrices.196, 2
  %matrix.200 = extractvalue { i32, i32, i32, i32 } %matrices.196, 3
  %matrices.201 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3072];", "=r,=r,=r,=r,r"(i32 %matrix.195) #1
  %matrix.202 = extractvalue { i32, i32, i32, i32 } %matrices.201, 0
  %matrix.203 = extractvalue { i32, i32, i32, i32 } %matrices.201, 1
  %matrix.204 = extractvalue { i32, i32, i32, i32 } %matrices.201, 2
  %matrix.205 = extractvalue { i32, i32, i32, i32 } %matrices.201, 3
  %matrices.206 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3840];", "=r,=r,=r,=r,r"(i32 %matrix.195) #1
  %matrix.207 = extractvalue { i32, i32, i32, i32 } %matrices.206, 0
  %matrix.208 = extractvalue { i32, i32, i32, i32 } %matrices.206, 1
  %matrix.209 = extractvalue { i32, i32, i32, i32 } %matrices.206, 2
  %matrix.210 = extractvalue { i32, i32, i32, i32 } %matrices.206, 3
  %matrices.211 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+4608];", "=r,=r,=r,=r,r"(i32 %matrix.195) #1
  %matrix.212 = extractvalue { i32, i32, i32, i32 } %matrices.211, 0
  %matrix.213 = extractvalue { i32, i32, i32, i32 } %matrices.211, 1
  %matrix.214 = extractvalue { i32, i32, i32, i32 } %matrices.211, 2
  %matrix.215 = extractvalue { i32, i32, i32, i32 } %matrices.211, 3
  %matrices.216 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5376];", "=r,=r,=r,=r,r"(i32 %matrix.195) #1
  %matrix.217 = extractvalue { i32, i32, i32, i32 } %matrices.216, 0
  %matrix.218 = extractvalue { i32, i32, i32, i32 } %matrices.216, 1
  %matrix.219 = extractvalue { i32, i32, i32, i32 } %matrices.216, 2
  %matrix.220 = extractvalue { i32, i32, i32, i32 } %matrices.216, 3
  %mma.221 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.202, i32 %matrix.203, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.222 = extractvalue { float, float, float, float } %mma.221, 0
  %acc.223 = extractvalue { float, float, float, float } %mma.221, 1
  %acc.224 = extractvalue { float, float, float, float } %mma.221, 2
  %acc.225 = extractvalue { float, float, float, float } %mma.221, 3
  %mma.226 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.204, i32 %matrix.205, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.227 = extractvalue { float, float, float, float } %mma.226, 0
  %acc.228 = extractvalue { float, float, float, float } %mma.226, 1
  %acc.229 = extractvalue { float, float, float, float } %mma.226, 2
  %acc.230 = extractvalue { float, float, float, float } %mma.226, 3
  %mma.231 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.207, i32 %matrix.208, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.232 = extractvalue { float, float, float, float } %mma.231, 0
  %acc.233 = extractvalue { float, float, float, float } %mma.231, 1
  %acc.234 = extractvalue { float, float, float, float } %mma.231, 2
  %acc.235 = extractvalue { float, float, float, float } %mma.231, 3
  %mma.236 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.209, i32 %matrix.210, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.237 = extractvalue { float, float, float, float } %mma.236, 0
  %acc.238 = extractvalue { float, float, float, float } %mma.236, 1
  %acc.239 = extractvalue { float, float, float, float } %mma.236, 2
  %acc.240 = extractvalue { float, float, float, float } %mma.236, 3
  %mma.241 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.212, i32 %matrix.213, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.242 = extractvalue { float, float, float, float } %mma.241, 0
  %acc.243 = extractvalue { float, float, float, float } %mma.241, 1
  %acc.244 = extractvalue { float, float, float, float } %mma.241, 2
  %acc.245 = extractvalue { float, float, float, float } %mma.241, 3
  %mma.246 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.214, i32 %matrix.215, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.247 = extractvalue { float, float, float, float } %mma.246, 0
  %acc.248 = extractvalue { float, float, float, float } %mma.246, 1
  %acc.249 = extractvalue { float, float, float, float } %mma.246, 2
  %acc.250 = extractvalue { float, float, float, float } %mma.246, 3
  %mma.251 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.217, i32 %matrix.218, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.252 = extractvalue { float, float, float, float } %mma.251, 0
  %acc.253 = extractvalue { float, float, float, float } %mma.251, 1
  %acc.254 = extractvalue { float, float, float, float } %mma.251, 2
  %acc.255 = extractvalue { float, float, float, float } %mma.251, 3
  %mma.256 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.197, i32 %matrix.198, i32 %matrix.199, i32 %matrix.200, i32 %matrix.219, i32 %matrix.220, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.257 = extractvalue { float, float, float, float } %mma.256, 0
  %acc.258 = extractvalue { float, float, float, float } %mma.256, 1
  %acc.259 = extractvalue { float, float, float, float } %mma.256, 2
  %acc.260 = extractvalue { float, float, float, float } %mma.256, 3
  %f.261 = fmul float %scalar.scale, 0x3FF7154760000000
  %positive.262 = fcmp oge float %f.261, 0.0
  br i1 %positive.262, label %extreme.263, label %extreme.263.opposite
extreme.263:
  %max.264 = call float @llvm.maximum.f32(float %acc.222, float %acc.232)
  %max.265 = call float @llvm.maximum.f32(float %acc.223, float %acc.233)
  %max.266 = call float @llvm.maximum.f32(float %acc.227, float %acc.237)
  %max.267 = call float @llvm.maximum.f32(float %acc.228, float %acc.238)
  %max.268 = call float @llvm.maximum.f32(float %max.264, float %acc.242)
  %max.269 = call float @llvm.maximum.f32(float %max.265, float %acc.243)
  %max.270 = call float @llvm.maximum.f32(float %max.266, float %acc.247)
  %max.271 = call float @llvm.maximum.f32(float %max.267, float %acc.248)
  %max.272 = call float @llvm.maximum.f32(float %max.268, float %acc.252)
  %max.273 = call float @llvm.maximum.f32(float %max.269, float %acc.253)
  %max.274 = call float @llvm.maximum.f32(float %max.270, float %acc.257)
  %max.275 = call float @llvm.maximum.f32(float %max.271, float %acc.258)
  %max.276 = call float @llvm.maximum.f32(float %max.272, float %max.273)
  %max.277 = call float @llvm.maximum.f32(float %max.276, float %max.274)
  %max.278 = call float @llvm.maximum.f32(float %max.277, float %max.275)
  %quad.279 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.278, i32 2, i32 31)
  %max.280 = call float @llvm.maximum.f32(float %max.278, float %quad.279)
  %quad.281 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.280, i32 1, i32 31)
  %max.282 = call float @llvm.maximum.f32(float %max.280, float %quad.281)
  %max.283 = call float @llvm.maximum.f32(float %acc.224, float %acc.234)
  %max.284 = call float @llvm.maximum.f32(float %acc.225, float %acc.235)
  %max.285 = call float @llvm.maximum.f32(float %acc.229, float %acc.239)
  %max.286 = call float @llvm.maximum.f32(float %acc.230, float %acc.240)
  %max.287 = call float @llvm.maximum.f32(float %max.283, float %acc.244)
  %max.288 = call float @llvm.maximum.f32(float %max.284, float %acc.245)
  %max.289 = call float @llvm.maximum.f32(float %max.285, float %acc.249)
  %max.290 = call float @llvm.maximum.f32(float %max.286, float %acc.250)
  %max.291 = call float @llvm.maximum.f32(float %max.287, float %acc.254)
  %max.292 = call float @llvm.maximum.f32(float %max.288, float %acc.255)
  %max.293 = call float @llvm.maximum.f32(float %max.289, float %acc.259)
  %max.294 = call float @llvm.maximum.f32(float %max.290, float %acc.260)
  %max.295 = call float @llvm.maximum.f32(float %max.291, float %max.292)
  %max.296 = call float @llvm.maximum.f32(float %max.295, float %max.293)
  %max.297 = call float @llvm.maximum.f32(float %max.296, float %max.294)
  %quad.298 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.297, i32 2, i32 31)
  %max.299 = call float @llvm.maximum.f32(float %max.297, float %quad.298)
  %quad.300 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.299, i32 1, i32 31)
  %max.301 = call float @llvm.maximum.f32(float %max.299, float %quad.300)
  br label %extreme.263.end
extreme.263.opposite:
  %min.302 = call float @llvm.minimum.f32(float %acc.222, float %acc.232)
  %min.303 = call float @llvm.minimum.f32(float %acc.223, float %acc.233)
  %min.304 = call float @llvm.minimum.f32(float %acc.227, float %acc.237)
  %min.305 = call float @llvm.minimum.f32(float %acc.228, float %acc.238)
  %min.306 = call float @llvm.minimum.f32(float %min.302, float %acc.242)
  %min.307 = call float @llvm.minimum.f32(float %min.303, float %acc.243)
  %min.308 = call float @llvm.minimum.f32(float %min.304, float %acc.247)
  %min.309 = call float @llvm.minimum.f32(float %min.305, float %acc.248)
  %min.310 = call float @llvm.minimum.f32(float %min.306, float %acc.252)
  %min.311 = call float @llvm.minimum.f32(float %min.307, float %acc.253)
  %min.312 = call float @llvm.minimum.f32(float %min.308, float %acc.257)
  %min.313 = call float @llvm.minimum.f32(float %min.309, float %acc.258)
  %min.314 = call float @llvm.minimum.f32(float %min.310, float %min.311)
  %min.315 = call float @llvm.minimum.f32(float %min.314, float %min.312)
  %min.316 = call float @llvm.minimum.f32(float %min.315, float %min.313)
  %quad.317 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.316, i32 2, i32 31)
  %min.318 = call float @llvm.minimum.f32(float %min.316, float %quad.317)
  %quad.319 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.318, i32 1, i32 31)
  %min.320 = call float @llvm.minimum.f32(float %min.318, float %quad.319)
  %min.321 = call float @llvm.minimum.f32(float %acc.224, float %acc.234)
  %min.322 = call float @llvm.minimum.f32(float %acc.225, float %acc.235)
  %min.323 = call float @llvm.minimum.f32(float %acc.229, float %acc.239)
  %min.324 = call float @llvm.minimum.f32(float %acc.230, float %acc.240)
  %min.325 = call float @llvm.minimum.f32(float %min.321, float %acc.244)
  %min.326 = call float @llvm.minimum.f32(float %min.322, float %acc.245)
  %min.327 = call float @llvm.minimum.f32(float %min.323, float %acc.249)
  %min.328 = call float @llvm.minimum.f32(float %min.324, float %acc.250)
  %min.329 = call float @llvm.minimum.f32(float %min.325, float %acc.254)
  %min.330 = call float @llvm.minimum.f32(float %min.326, float %acc.255)
  %min.331 = call float @llvm.minimum.f32(float %min.327, float %acc.259)
  %min.332 = call float @llvm.minimum.f32(float %min.328, float %acc.260)
  %min.333 = call float @llvm.minimum.f32(float %min.329, float %min.330)
  %min.334 = call float @llvm.minimum.f32(float %min.333, float %min.331)
  %min.335 = call float @llvm.minimum.f32(float %min.334, float %min.332)
  %quad.336 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.335, i32 2, i32 31)
  %min.337 = call float @llvm.minimum.f32(float %min.335, float %quad.336)
  %quad.338 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.337, i32 1, i32 31)
  %min.339 = call float @llvm.minimum.f32(float %min.337, float %quad.338)
  br label %extreme.263.end
extreme.263.end:
  %end.340 = phi float [ %max.282, %extreme.263 ], [ %min.320, %extreme.263.opposite ]
  %end.341 = phi float [ %max.301, %extreme.263 ], [ %min.339, %extreme.263.opposite ]
  %extreme.342 = fmul float %end.340, %f.261
  %extreme.343 = fmul float %end.341, %f.261
  %f.344 = call float @llvm.maximum.f32(float %carried.141, float %extreme.342)
  %f.345 = call float @llvm.maximum.f32(float %carried.142, float %extreme.343)
  %i.346 = fcmp oeq float %f.344, 0xFFF0000000000000
  %f.347 = select i1 %i.346, float 0x0000000000000000, float %f.344
  %i.348 = fcmp oeq float %f.345, 0xFFF0000000000000
  %f.349 = select i1 %i.348, float 0x0000000000000000, float %f.345
  %f.350 = fsub float %carried.141, %f.347
  %f.351 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.350)
  %f.352 = fsub float %carried.142, %f.349
  %f.353 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.352)
  %is.one.354 = fcmp oeq float %f.351, 1.0
  %is.one.355 = fcmp oeq float %f.353, 1.0
  %are.one.356 = and i1 %is.one.354, %is.one.355
  %none.357 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.356)
  br i1 %none.357, label %rescale.358.end, label %rescale.358
rescale.358:
  %scaled.359 = fmul float %carried.145, %f.351
  %scaled.360 = fmul float %carried.146, %f.351
  %scaled.361 = fmul float %carried.147, %f.353
  %scaled.362 = fmul float %carried.148, %f.353
  %scaled.363 = fmul float %carried.149, %f.351
  %scaled.364 = fmul float %carried.150, %f.351
  %scaled.365 = fmul float %carried.151, %f.353
  %scaled.366 = fmul float %carried.152, %f.353
  br label %rescale.358.end
rescale.358.end:
  %rescaled.367 = phi float [ %carried.145, %extreme.263.end ], [ %scaled.359, %rescale.358 ]
  %rescaled.368 = phi float [ %carried.146, %extreme.263.end ], [ %scaled.360, %rescale.358 ]
  %rescaled.369 = phi float [ %carried.147, %extreme.263.end ], [ %scaled.361, %rescale.358 ]
  %rescaled.370 = phi float [ %carried.148, %extreme.263.end ], [ %scaled.362, %rescale.358 ]
  %rescaled.371 = phi float [ %carried.149, %extreme.263.end ], [ %scaled.363, %rescale.358 ]
  %rescaled.372 = phi float [ %carried.150, %extreme.263.end ], [ %scaled.364, %rescale.358 ]
  %rescaled.373 = phi float [ %carried.151, %extreme.263.end ], [ %scaled.365, %rescale.358 ]
  %rescaled.374 = phi float [ %carried.152, %extreme.263.end ], [ %scaled.366, %rescale.358 ]
  %f.375 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.376 = fneg float %f.347
  %f.377 = call float @llvm.fma.f32(float %acc.222, float %f.375, float %f.376)
  %f.378 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.377)
  %f.379 = call float @llvm.fma.f32(float %acc.223, float %f.375, float %f.376)
  %f.380 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.379)
  %f.381 = fneg float %f.349
  %f.382 = call float @llvm.fma.f32(float %acc.224, float %f.375, float %f.381)
  %f.383 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.382)
  %f.384 = call float @llvm.fma.f32(float %acc.225, float %f.375, float %f.381)
  %f.385 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.384)
  %f.386 = call float @llvm.fma.f32(float %acc.227, float %f.375, float %f.376)
  %f.387 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.386)
  %f.388 = call float @llvm.fma.f32(float %acc.228, float %f.375, float %f.376)
  %f.389 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.388)
  %f.390 = call float @llvm.fma.f32(float %acc.229, float %f.375, float %f.381)
  %f.391 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.390)
  %f.392 = call float @llvm.fma.f32(float %acc.230, float %f.375, float %f.381)
  %f.393 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.392)
  %f.394 = call float @llvm.fma.f32(float %acc.232, float %f.375, float %f.376)
  %f.395 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.394)
  %f.396 = call float @llvm.fma.f32(float %acc.233, float %f.375, float %f.376)
  %f.397 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.396)
  %f.398 = call float @llvm.fma.f32(float %acc.234, float %f.375, float %f.381)
  %f.399 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.398)
  %f.400 = call float @llvm.fma.f32(float %acc.235, float %f.375, float %f.381)
  %f.401 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.400)
  %f.402 = call float @llvm.fma.f32(float %acc.237, float %f.375, float %f.376)
  %f.403 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.402)
  %f.404 = call float @llvm.fma.f32(float %acc.238, float %f.375, float %f.376)
  %f.405 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.404)
  %f.406 = call float @llvm.fma.f32(float %acc.239, float %f.375, float %f.381)
  %f.407 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.406)
  %f.408 = call float @llvm.fma.f32(float %acc.240, float %f.375, float %f.381)
  %f.409 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.408)
  %f.410 = call float @llvm.fma.f32(float %acc.242, float %f.375, float %f.376)
  %f.411 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.410)
  %f.412 = call float @llvm.fma.f32(float %acc.243, float %f.375, float %f.376)
  %f.413 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.412)
  %f.414 = call float @llvm.fma.f32(float %acc.244, float %f.375, float %f.381)
  %f.415 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.414)
  %f.416 = call float @llvm.fma.f32(float %acc.245, float %f.375, float %f.381)
  %f.417 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.416)
  %f.418 = call float @llvm.fma.f32(float %acc.247, float %f.375, float %f.376)
  %f.419 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.418)
  %f.420 = call float @llvm.fma.f32(float %acc.248, float %f.375, float %f.376)
  %f.421 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.420)
  %f.422 = call float @llvm.fma.f32(float %acc.249, float %f.375, float %f.381)
  %f.423 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.422)
  %f.424 = call float @llvm.fma.f32(float %acc.250, float %f.375, float %f.381)
  %f.425 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.424)
  %f.426 = call float @llvm.fma.f32(float %acc.252, float %f.375, float %f.376)
  %f.427 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.426)
  %f.428 = call float @llvm.fma.f32(float %acc.253, float %f.375, float %f.376)
  %f.429 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.428)
  %f.430 = call float @llvm.fma.f32(float %acc.254, float %f.375, float %f.381)
  %f.431 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.430)
  %f.432 = call float @llvm.fma.f32(float %acc.255, float %f.375, float %f.381)
  %f.433 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.432)
  %f.434 = call float @llvm.fma.f32(float %acc.257, float %f.375, float %f.376)
  %f.435 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.434)
  %f.436 = call float @llvm.fma.f32(float %acc.258, float %f.375, float %f.376)
  %f.437 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.436)
  %f.438 = call float @llvm.fma.f32(float %acc.259, float %f.375, float %f.381)
  %f.439 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.438)
  %f.440 = call float @llvm.fma.f32(float %acc.260, float %f.375, float %f.381)
  %f.441 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.440)
  %sum.442 = fadd float %f.378, %f.395
  %sum.443 = fadd float %f.380, %f.397
  %sum.444 = fadd float %f.387, %f.403
  %sum.445 = fadd float %f.389, %f.405
  %sum.446 = fadd float %sum.442, %f.411
  %sum.447 = fadd float %sum.443, %f.413
  %sum.448 = fadd float %sum.444, %f.419
  %sum.449 = fadd float %sum.445, %f.421
  %sum.450 = fadd float %sum.446, %f.427
  %sum.451 = fadd float %sum.447, %f.429
  %sum.452 = fadd float %sum.448, %f.435
  %sum.453 = fadd float %sum.449, %f.437
  %sum.454 = fadd float %sum.450, %sum.451
  %sum.455 = fadd float %sum.454, %sum.452
  %sum.456 = fadd float %sum.455, %sum.453
  %quad.457 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.456, i32 2, i32 31)
  %sum.458 = fadd float %sum.456, %quad.457
  %quad.459 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.458, i32 1, i32 31)
  %sum.460 = fadd float %sum.458, %quad.459
  %sum.461 = fadd float %f.383, %f.399
  %sum.462 = fadd float %f.385, %f.401
  %sum.463 = fadd float %f.391, %f.407
  %sum.464 = fadd float %f.393, %f.409
  %sum.465 = fadd float %sum.461, %f.415
  %sum.466 = fadd float %sum.462, %f.417
  %sum.467 = fadd float %sum.463, %f.423
  %sum.468 = fadd float %sum.464, %f.425
  %sum.469 = fadd float %sum.465, %f.431
  %sum.470 = fadd float %sum.466, %f.433
  %sum.471 = fadd float %sum.467, %f.439
  %sum.472 = fadd float %sum.468, %f.441
  %sum.473 = fadd float %sum.469, %sum.470
  %sum.474 = fadd float %sum.473, %sum.471
  %sum.475 = fadd float %sum.474, %sum.472
  %quad.476 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.475, i32 2, i32 31)
  %sum.477 = fadd float %sum.475, %quad.476
  %quad.478 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.477, i32 1, i32 31)
  %sum.479 = fadd float %sum.477, %quad.478
  %f.480 = fmul float %carried.143, %f.351
  %f.481 = fadd float %f.480, %sum.460
  %f.482 = fmul float %carried.144, %f.353
  %f.483 = fadd float %f.482, %sum.479
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.484 = urem i32 %thread, 2
  %row.485 = udiv i32 %thread, 2
  %column.486 = mul i32 %unit.484, 8
  %i.487 = add i32 %J.140, 1
  %i.488 = mul i32 %i.487, 64
  %row.489 = add i32 %i.488, %row.485
  %i.490 = sext i32 %i.13 to i64
  %along.491 = mul i64 %i.490, %strided.k.stride0
  %i.492 = sext i32 %i.11 to i64
  %along.493 = mul i64 %i.492, %strided.k.stride1
  %start.494 = add i64 %along.491, %along.493
  %row.495 = sext i32 %row.489 to i64
  %along.496 = mul i64 %row.495, %strided.k.stride2
  %line.497 = add i64 %start.494, %along.496
  %column.498 = zext i32 %column.486 to i64
  %element.499 = add i64 %line.497, %column.498
  %from.500 = getelementptr i16, ptr addrspace(1) %strided.k, i64 %element.499
  %step.501 = mul i64 %strided.k.stride2, 64
  %to.502 = mul i32 %row.485, 48
  %to.503 = mul i32 %unit.484, 16
  %to.504 = add i32 %to.502, %to.503
  %to.505 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.504
  %i.506 = icmp slt i32 %i.487, %i.43
  %i.507 = select i1 %i.506, i32 %key_length.23, i32 0
  %row.508 = add i32 %row.489, 0
  %inside.509 = icmp slt i32 %row.508, %i.507
  %bytes.510 = select i1 %inside.509, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+3072], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.505, ptr addrspace(1) %from.500, i32 %bytes.510) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %pair.511 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.380, float %f.378)
  %pair.512 = bitcast <2 x half> %pair.511 to i32
  %pair.513 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.385, float %f.383)
  %pair.514 = bitcast <2 x half> %pair.513 to i32
  %pair.515 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.389, float %f.387)
  %pair.516 = bitcast <2 x half> %pair.515 to i32
  %pair.517 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.393, float %f.391)
  %pair.518 = bitcast <2 x half> %pair.517 to i32
  %pair.519 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.397, float %f.395)
  %pair.520 = bitcast <2 x half> %pair.519 to i32
  %pair.521 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.401, float %f.399)
  %pair.522 = bitcast <2 x half> %pair.521 to i32
  %pair.523 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.405, float %f.403)
  %pair.524 = bitcast <2 x half> %pair.523 to i32
  %pair.525 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.409, float %f.407)
  %pair.526 = bitcast <2 x half> %pair.525 to i32
  %pair.527 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.413, float %f.411)
  %pair.528 = bitcast <2 x half> %pair.527 to i32
  %pair.529 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.417, float %f.415)
  %pair.530 = bitcast <2 x half> %pair.529 to i32
  %pair.531 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.421, float %f.419)
  %pair.532 = bitcast <2 x half> %pair.531 to i32
  %pair.533 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.425, float %f.423)
  %pair.534 = bitcast <2 x half> %pair.533 to i32
  %pair.535 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.429, float %f.427)
  %pair.536 = bitcast <2 x half> %pair.535 to i32
  %pair.537 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.433, float %f.431)
  %pair.538 = bitcast <2 x half> %pair.537 to i32
  %pair.539 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.437, float %f.435)
  %pair.540 = bitcast <2 x half> %pair.539 to i32
  %pair.541 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.441, float %f.439)
  %pair.542 = bitcast <2 x half> %pair.541 to i32
  %lane.543 = and i32 %thread, 15
  %lane.544 = and i32 %thread, 16
  %row.bytes.545 = mul i32 %lane.543, 48
  %offset.546 = add i32 %row.bytes.545, %lane.544
  %matrix.547 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.546
  %matrices.548 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+6144];", "=r,=r,=r,=r,r"(i32 %matrix.547) #1
  %matrix.549 = extractvalue { i32, i32, i32, i32 } %matrices.548, 0
  %matrix.550 = extractvalue { i32, i32, i32, i32 } %matrices.548, 1
  %matrix.551 = extractvalue { i32, i32, i32, i32 } %matrices.548, 2
  %matrix.552 = extractvalue { i32, i32, i32, i32 } %matrices.548, 3
  %matrices.553 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+6912];", "=r,=r,=r,=r,r"(i32 %matrix.547) #1
  %matrix.554 = extractvalue { i32, i32, i32, i32 } %matrices.553, 0
  %matrix.555 = extractvalue { i32, i32, i32, i32 } %matrices.553, 1
  %matrix.556 = extractvalue { i32, i32, i32, i32 } %matrices.553, 2
  %matrix.557 = extractvalue { i32, i32, i32, i32 } %matrices.553, 3
  %mma.558 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.512, i32 %pair.514, i32 %pair.516, i32 %pair.518, i32 %matrix.549, i32 %matrix.550, float %rescaled.367, float %rescaled.368, float %rescaled.369, float %rescaled.370) #1
  %acc.559 = extractvalue { float, float, float, float } %mma.558, 0
  %acc.560 = extractvalue { float, float, float, float } %mma.558, 1
  %acc.561 = extractvalue { float, float, float, float } %mma.558, 2
  %acc.562 = extractvalue { float, float, float, float } %mma.558, 3
  %mma.563 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.512, i32 %pair.514, i32 %pair.516, i32 %pair.518, i32 %matrix.551, i32 %matrix.552, float %rescaled.371, float %rescaled.372, float %rescaled.373, float %rescaled.374) #1
  %acc.564 = extractvalue { float, float, float, float } %mma.563, 0
  %acc.565 = extractvalue { float, float, float, float } %mma.563, 1
  %acc.566 = extractvalue { float, float, float, float } %mma.563, 2
  %acc.567 = extractvalue { float, float, float, float } %mma.563, 3
  %matrices.568 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.547) #1
  %matrix.569 = extractvalue { i32, i32, i32, i32 } %matrices.568, 0
  %matrix.570 = extractvalue { i32, i32, i32, i32 } %matrices.568, 1
  %matrix.571 = extractvalue { i32, i32, i32, i32 } %matrices.568, 2
  %matrix.572 = extractvalue { i32, i32, i32, i32 } %matrices.568, 3
  %mma.573 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.520, i32 %pair.522, i32 %pair.524, i32 %pair.526, i32 %matrix.554, i32 %matrix.555, float %acc.559, float %acc.560, float %acc.561, float %acc.562) #1
  %acc.574 = extractvalue { float, float, float, float } %mma.573, 0
  %acc.575 = extractvalue { float, float, float, float } %mma.573, 1
  %acc.576 = extractvalue { float, float, float, float } %mma.573, 2
  %acc.577 = extractvalue { float, float, float, float } %mma.573, 3
  %mma.578 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.520, i32 %pair.522, i32 %pair.524, i32 %pair.526, i32 %matrix.556, i32 %matrix.557, float %acc.564, float %acc.565, float %acc.566, float %acc.567) #1
  %acc.579 = extractvalue { float, float, float, float } %mma.578, 0
  %acc.580 = extractvalue { float, float, float, float } %mma.578, 1
  %acc.581 = extractvalue { float, float, float, float } %mma.578, 2
  %acc.582 = extractvalue { float, float, float, float } %mma.578, 3
  %matrices.583 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+8448];", "=r,=r,=r,=r,r"(i32 %matrix.547) #1
  %matrix.584 = extractvalue { i32, i32, i32, i32 } %matrices.583, 0
  %matrix.585 = extractvalue { i32, i32, i32, i32 } %matrices.583, 1
  %matrix.586 = extractvalue { i32, i32, i32, i32 } %matrices.583, 2
  %matrix.587 = extractvalue { i32, i32, i32, i32 } %matrices.583, 3
  %mma.588 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.528, i32 %pair.530, i32 %pair.532, i32 %pair.534, i32 %matrix.569, i32 %matrix.570, float %acc.574, float %acc.575, float %acc.576, float %acc.577) #1
  %acc.589 = extractvalue { float, float, float, float } %mma.588, 0
  %acc.590 = extractvalue { float, float, float, float } %mma.588, 1
  %acc.591 = extractvalue { float, float, float, float } %mma.588, 2
  %acc.592 = extractvalue { float, float, float, float } %mma.588, 3
  %mma.593 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.528, i32 %pair.530, i32 %pair.532, i32 %pair.534, i32 %matrix.571, i32 %matrix.572, float %acc.579, float %acc.580, float %acc.581, float %acc.582) #1
  %acc.594 = extractvalue { float, float, float, float } %mma.593, 0
  %acc.595 = extractvalue { float, float, float, float } %mma.593, 1
  %acc.596 = extractvalue { float, float, float, float } %mma.593, 2
  %acc.597 = extractvalue { float, float, float, float } %mma.593, 3
  %mma.598 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.536, i32 %pair.538, i32 %pair.540, i32 %pair.542, i32 %matrix.584, i32 %matrix.585, float %acc.589, float %acc.590, float %acc.591, float %acc.592) #1
  %acc.599 = extractvalue { float, float, float, float } %mma.598, 0
  %acc.600 = extractvalue { float, float, float, float } %mma.598, 1
  %acc.601 = extractvalue { float, float, float, float } %mma.598, 2
  %acc.602 = extractvalue { float, float, float, float } %mma.598, 3
  %mma.603 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.536, i32 %pair.538, i32 %pair.540, i32 %pair.542, i32 %matrix.586, i32 %matrix.587, float %acc.594, float %acc.595, float %acc.596, float %acc.597) #1
  %acc.604 = extractvalue { float, float, float, float } %mma.603, 0
  %acc.605 = extractvalue { float, float, float, float } %mma.603, 1
  %acc.606 = extractvalue { float, float, float, float } %mma.603, 2
  %acc.607 = extractvalue { float, float, float, float } %mma.603, 3
  %next.608 = add nsw i32 %J.140, 1
  br label %for.139, !llvm.loop !0
for.139.done:
  br label %for.609
for.609:
  %J.610 = phi i32 [ %i.63, %for.139.done ], [ %next.1211, %rescale.964.end ]
  %carried.611 = phi float [ %carried.141, %for.139.done ], [ %f.950, %rescale.964.end ]
  %carried.612 = phi float [ %carried.142, %for.139.done ], [ %f.951, %rescale.964.end ]
  %carried.613 = phi float [ %carried.143, %for.139.done ], [ %f.1084, %rescale.964.end ]
  %carried.614 = phi float [ %carried.144, %for.139.done ], [ %f.1086, %rescale.964.end ]
  %carried.615 = phi float [ %carried.145, %for.139.done ], [ %acc.1202, %rescale.964.end ]
  %carried.616 = phi float [ %carried.146, %for.139.done ], [ %acc.1203, %rescale.964.end ]
  %carried.617 = phi float [ %carried.147, %for.139.done ], [ %acc.1204, %rescale.964.end ]
  %carried.618 = phi float [ %carried.148, %for.139.done ], [ %acc.1205, %rescale.964.end ]
  %carried.619 = phi float [ %carried.149, %for.139.done ], [ %acc.1207, %rescale.964.end ]
  %carried.620 = phi float [ %carried.150, %for.139.done ], [ %acc.1208, %rescale.964.end ]
  %carried.621 = phi float [ %carried.151, %for.139.done ], [ %acc.1209, %rescale.964.end ]
  %carried.622 = phi float [ %carried.152, %for.139.done ], [ %acc.1210, %rescale.964.end ]
  %for.609.more = icmp slt i32 %J.610, %i.43
  br i1 %for.609.more, label %for.609.body, label %for.609.done
for.609.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.623 = urem i32 %thread, 2
  %row.624 = udiv i32 %thread, 2
  %column.625 = mul i32 %unit.623, 8
  %i.626 = mul i32 %J.610, 64
  %row.627 = add i32 %i.626, %row.624
  %i.628 = sext i32 %i.13 to i64
  %along.629 = mul i64 %i.628, %strided.v.stride0
  %i.630 = sext i32 %i.11 to i64
  %along.631 = mul i64 %i.630, %strided.v.stride1
  %start.632 = add i64 %along.629, %along.631
  %row.633 = sext i32 %row.627 to i64
  %along.634 = mul i64 %row.633, %strided.v.stride2
  %line.635 = add i64 %start.632, %along.634
  %column.636 = zext i32 %column.625 to i64
  %element.637 = add i64 %line.635, %column.636
  %from.638 = getelementptr i16, ptr addrspace(1) %strided.v, i64 %element.637
  %step.639 = mul i64 %strided.v.stride2, 64
  %to.640 = mul i32 %row.624, 48
  %to.641 = mul i32 %unit.623, 16
  %to.642 = add i32 %to.640, %to.641
  %to.643 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.642
  %i.644 = icmp slt i32 %J.610, %i.43
  %i.645 = select i1 %i.644, i32 %key_length.23, i32 0
  %row.646 = add i32 %row.627, 0
  %inside.647 = icmp slt i32 %row.646, %i.645
  %bytes.648 = select i1 %inside.647, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+6144], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.643, ptr addrspace(1) %from.638, i32 %bytes.648) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.649 = mul i32 16, %warp
  %bytes.650 = mul i32 %i.649, 48
  %address.651 = add i32 %bytes.650, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.652 = and i32 %thread, 15
  %lane.653 = and i32 %thread, 16
  %row.bytes.654 = mul i32 %lane.652, 48
  %offset.655 = add i32 %row.bytes.654, %lane.653
  %matrix.656 = add i32 %address.651, %offset.655
  %lane.657 = and i32 %thread, 16
  %second.658 = lshr i32 %lane.657, 1
  %lane.659 = and i32 %thread, 7
  %row.660 = or i32 %lane.659, %second.658
  %lane.661 = and i32 %thread, 8
  %half.662 = shl i32 %lane.661, 1
  %row.bytes.663 = mul i32 %row.660, 48
  %offset.664 = add i32 %row.bytes.663, %half.662
  %matrix.665 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.664
  %matrices.666 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.656) #1
  %matrix.667 = extractvalue { i32, i32, i32, i32 } %matrices.666, 0
  %matrix.668 = extractvalue { i32, i32, i32, i32 } %matrices.666, 1
  %matrix.669 = extractvalue { i32, i32, i32, i32 } %matrices.666, 2
  %matrix.670 = extractvalue { i32, i32, i32, i32 } %matrices.666, 3
  %matrices.671 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3072];", "=r,=r,=r,=r,r"(i32 %matrix.665) #1
  %matrix.672 = extractvalue { i32, i32, i32, i32 } %matrices.671, 0
  %matrix.673 = extractvalue { i32, i32, i32, i32 } %matrices.671, 1
  %matrix.674 = extractvalue { i32, i32, i32, i32 } %matrices.671, 2
  %matrix.675 = extractvalue { i32, i32, i32, i32 } %matrices.671, 3
  %matrices.676 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3840];", "=r,=r,=r,=r,r"(i32 %matrix.665) #1
  %matrix.677 = extractvalue { i32, i32, i32, i32 } %matrices.676, 0
  %matrix.678 = extractvalue { i32, i32, i32, i32 } %matrices.676, 1
  %matrix.679 = extractvalue { i32, i32, i32, i32 } %matrices.676, 2
  %matrix.680 = extractvalue { i32, i32, i32, i32 } %matrices.676, 3
  %matrices.681 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+4608];", "=r,=r,=r,=r,r"(i32 %matrix.665) #1
  %matrix.682 = extractvalue { i32, i32, i32, i32 } %matrices.681, 0
  %matrix.683 = extractvalue { i32, i32, i32, i32 } %matrices.681, 1
  %matrix.684 = extractvalue { i32, i32, i32, i32 } %matrices.681, 2
  %matrix.685 = extractvalue { i32, i32, i32, i32 } %matrices.681, 3
  %matrices.686 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5376];", "=r,=r,=r,=r,r"(i32 %matrix.665) #1
  %matrix.687 = extractvalue { i32, i32, i32, i32 } %matrices.686, 0
  %matrix.688 = extractvalue { i32, i32, i32, i32 } %matrices.686, 1
  %matrix.689 = extractvalue { i32, i32, i32, i32 } %matrices.686, 2
  %matrix.690 = extractvalue { i32, i32, i32, i32 } %matrices.686, 3
  %mma.691 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.667, i32 %matrix.668, i32 %matrix.669, i32 %matrix.670, i32 %matrix.672, i32 %matrix.673, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.692 = extractvalue { float, float, float, float } %mma.691, 0
  %acc.693 = extractvalue { float, float, float, float } %mma.691, 1
  %acc.694 = extractvalue { float, float, float, float } %mma.691, 2
  %acc.695 = extractvalue { float, float, float, float } %mma.691, 3
  %mma.696 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.667, i32 %matrix.668, i32 %matrix.669, i32 %matrix.670, i32 %matrix.674, i32 %matrix.675, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.697 = extractvalue { float, float, float, float } %mma.696, 0
  %acc.698 = extractvalue { float, float, float, float } %mma.696, 1
  %acc.699 = extractvalue { float, float, float, float } %mma.696, 2
  %acc.700 = extractvalue { float, float, float, float } %mma.696, 3
  %mma.701 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.667, i32 %matrix.668, i32 %matrix.669, i32 %matrix.670, i32 %matrix.677, i32 %matrix.678, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.702 = extractvalue { float, float, float, float } %mma.701, 0
  %acc.703 = extractvalue { float, float, float, float } %mma.701, 1
  %acc.704 = extractvalue { float, float, float, float } %mma.701, 2
  %acc.705 = extractvalue { float, float, float, float } %mma.701, 3
  %mma.706 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.667, i32 %matrix.668, i32 %matrix.669, i32 %matrix.670, i32 %matrix.679, i32 %matrix.680, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.707 = extractvalue { float, float, float, float } %mma.706, 0
  %acc.708 = extractvalue { float, float, float, float } %mma.706, 1
  %acc.709 = extractvalue { float, float, float, float } %mma.706, 2
  %acc.710 = extractvalue { float, float, float, float } %mma.706, 3
  %mma.711 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.667, i32 %matrix.668, i32 %matrix.669, i32 %matrix.670, i32 %matrix.682, i32 %matrix.683, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.712 = extractvalue { float, float, float, float } %mma.711, 0
  %acc.713 = extractvalue { float, float, float, float } %mma.711, 1
  %acc.714 = extractvalue { float, float, float, float } %mma.711, 2
  %acc.715 = extractvalue { float, float, float, float } %mma.711, 3
  %mma.716 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.667, i32 %matrix.668, i32 %matrix.669, i32 %matrix.670, i32 %matrix.684, i32 %matrix.685, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.717 = extractvalue { float, float, float, float } %mma.716, 0
  %acc.718 = extractvalue { float, float, float, float } %mma.716, 1
  %acc.719 = extractvalue { float, float, float, float } %mma.716, 2
  %acc.720 = extractvalue { float, float, float, float } %mma.716, 3
  %mma.721 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.667, i32 %matrix.668, i32 %matrix.669, i32 %matrix.670, i32 %matrix.687, i32 %matrix.688, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.722 = extractvalue { float, float, float, float } %mma.721, 0
  %acc.723 = extractvalue { float, float, float, float } %mma.721, 1
  %acc.724 = extractvalue { float, float, float, float } %mma.721, 2
  %acc.725 = extractvalue { float, float, float, float } %mma.721, 3
  %mma.726 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %matrix.667, i32 %matrix.668, i32 %matrix.669, i32 %matrix.670, i32 %matrix.689, i32 %matrix.690, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.727 = extractvalue { float, float, float, float } %mma.726, 0
  %acc.728 = extractvalue { float, float, float, float } %mma.726, 1
  %acc.729 = extractvalue { float, float, float, float } %mma.726, 2
  %acc.730 = extractvalue { float, float, float, float } %mma.726, 3
  %f.731 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.732 = fmul float %acc.692, %f.731
  %f.733 = fmul float %acc.693, %f.731
  %f.734 = fmul float %acc.694, %f.731
  %f.735 = fmul float %acc.695, %f.731
  %f.736 = fmul float %acc.697, %f.731
  %f.737 = fmul float %acc.698, %f.731
  %f.738 = fmul float %acc.699, %f.731
  %f.739 = fmul float %acc.700, %f.731
  %f.740 = fmul float %acc.702, %f.731
  %f.741 = fmul float %acc.703, %f.731
  %f.742 = fmul float %acc.704, %f.731
  %f.743 = fmul float %acc.705, %f.731
  %f.744 = fmul float %acc.707, %f.731
  %f.745 = fmul float %acc.708, %f.731
  %f.746 = fmul float %acc.709, %f.731
  %f.747 = fmul float %acc.710, %f.731
  %f.748 = fmul float %acc.712, %f.731
  %f.749 = fmul float %acc.713, %f.731
  %f.750 = fmul float %acc.714, %f.731
  %f.751 = fmul float %acc.715, %f.731
  %f.752 = fmul float %acc.717, %f.731
  %f.753 = fmul float %acc.718, %f.731
  %f.754 = fmul float %acc.719, %f.731
  %f.755 = fmul float %acc.720, %f.731
  %f.756 = fmul float %acc.722, %f.731
  %f.757 = fmul float %acc.723, %f.731
  %f.758 = fmul float %acc.724, %f.731
  %f.759 = fmul float %acc.725, %f.731
  %f.760 = fmul float %acc.727, %f.731
  %f.761 = fmul float %acc.728, %f.731
  %f.762 = fmul float %acc.729, %f.731
  %f.763 = fmul float %acc.730, %f.731
  %i.764 = mul i32 %J.610, 64
  %origin.765 = add i32 %i.764, %column.69
  %index.766 = add i32 %origin.765, 0
  %i.767 = icmp slt i32 %index.766, %key_length.23
  %i.768 = add i32 %index.766, %key_offset.27
  %i.769 = add i32 %quotient.76, %query_offset.31
  %i.770 = icmp sle i32 %i.768, %i.769
  %i.771 = and i1 %i.767, %i.770
  %f.772 = select i1 %i.771, float %f.732, float 0xFFF0000000000000
  %index.773 = add i32 %origin.765, 1
  %i.774 = icmp slt i32 %index.773, %key_length.23
  %i.775 = add i32 %index.773, %key_offset.27
  %i.776 = icmp sle i32 %i.775, %i.769
  %i.777 = and i1 %i.774, %i.776
  %f.778 = select i1 %i.777, float %f.733, float 0xFFF0000000000000
  %i.779 = add i32 %quotient.81, %query_offset.31
  %i.780 = icmp sle i32 %i.768, %i.779
  %i.781 = and i1 %i.767, %i.780
  %f.782 = select i1 %i.781, float %f.734, float 0xFFF0000000000000
  %i.783 = icmp sle i32 %i.775, %i.779
  %i.784 = and i1 %i.774, %i.783
  %f.785 = select i1 %i.784, float %f.735, float 0xFFF0000000000000
  %index.786 = add i32 %origin.765, 8
  %i.787 = icmp slt i32 %index.786, %key_length.23
  %i.788 = add i32 %index.786, %key_offset.27
  %i.789 = icmp sle i32 %i.788, %i.769
  %i.790 = and i1 %i.787, %i.789
  %f.791 = select i1 %i.790, float %f.736, float 0xFFF0000000000000
  %index.792 = add i32 %origin.765, 9
  %i.793 = icmp slt i32 %index.792, %key_length.23
  %i.794 = add i32 %index.792, %key_offset.27
  %i.795 = icmp sle i32 %i.794, %i.769
  %i.796 = and i1 %i.793, %i.795
  %f.797 = select i1 %i.796, float %f.737, float 0xFFF0000000000000
  %i.798 = icmp sle i32 %i.788, %i.779
  %i.799 = and i1 %i.787, %i.798
  %f.800 = select i1 %i.799, float %f.738, float 0xFFF0000000000000
  %i.801 = icmp sle i32 %i.794, %i.779
  %i.802 = and i1 %i.793, %i.801
  %f.803 = select i1 %i.802, float %f.739, float 0xFFF0000000000000
  %index.804 = add i32 %origin.765, 16
  %i.805 = icmp slt i32 %index.804, %key_length.23
  %i.806 = add i32 %index.804, %key_offset.27
  %i.807 = icmp sle i32 %i.806, %i.769
  %i.808 = and i1 %i.805, %i.807
  %f.809 = select i1 %i.808, float %f.740, float 0xFFF0000000000000
  %index.810 = add i32 %origin.765, 17
  %i.811 = icmp slt i32 %index.810, %key_length.23
  %i.812 = add i32 %index.810, %key_offset.27
  %i.813 = icmp sle i32 %i.812, %i.769
  %i.814 = and i1 %i.811, %i.813
  %f.815 = select i1 %i.814, float %f.741, float 0xFFF0000000000000
  %i.816 = icmp sle i32 %i.806, %i.779
  %i.817 = and i1 %i.805, %i.816
  %f.818 = select i1 %i.817, float %f.742, float 0xFFF0000000000000
  %i.819 = icmp sle i32 %i.812, %i.779
  %i.820 = and i1 %i.811, %i.819
  %f.821 = select i1 %i.820, float %f.743, float 0xFFF0000000000000
  %index.822 = add i32 %origin.765, 24
  %i.823 = icmp slt i32 %index.822, %key_length.23
  %i.824 = add i32 %index.822, %key_offset.27
  %i.825 = icmp sle i32 %i.824, %i.769
  %i.826 = and i1 %i.823, %i.825
  %f.827 = select i1 %i.826, float %f.744, float 0xFFF0000000000000
  %index.828 = add i32 %origin.765, 25
  %i.829 = icmp slt i32 %index.828, %key_length.23
  %i.830 = add i32 %index.828, %key_offset.27
  %i.831 = icmp sle i32 %i.830, %i.769
  %i.832 = and i1 %i.829, %i.831
  %f.833 = select i1 %i.832, float %f.745, float 0xFFF0000000000000
  %i.834 = icmp sle i32 %i.824, %i.779
  %i.835 = and i1 %i.823, %i.834
  %f.836 = select i1 %i.835, float %f.746, float 0xFFF0000000000000
  %i.837 = icmp sle i32 %i.830, %i.779
  %i.838 = and i1 %i.829, %i.837
  %f.839 = select i1 %i.838, float %f.747, float 0xFFF0000000000000
  %index.840 = add i32 %origin.765, 32
  %i.841 = icmp slt i32 %index.840, %key_length.23
  %i.842 = add i32 %index.840, %key_offset.27
  %i.843 = icmp sle i32 %i.842, %i.769
  %i.844 = and i1 %i.841, %i.843
  %f.845 = select i1 %i.844, float %f.748, float 0xFFF0000000000000
  %index.846 = add i32 %origin.765, 33
  %i.847 = icmp slt i32 %index.846, %key_length.23
  %i.848 = add i32 %index.846, %key_offset.27
  %i.849 = icmp sle i32 %i.848, %i.769
  %i.850 = and i1 %i.847, %i.849
  %f.851 = select i1 %i.850, float %f.749, float 0xFFF0000000000000
  %i.852 = icmp sle i32 %i.842, %i.779
  %i.853 = and i1 %i.841, %i.852
  %f.854 = select i1 %i.853, float %f.750, float 0xFFF0000000000000
  %i.855 = icmp sle i32 %i.848, %i.779
  %i.856 = and i1 %i.847, %i.855
  %f.857 = select i1 %i.856, float %f.751, float 0xFFF0000000000000
  %index.858 = add i32 %origin.765, 40
  %i.859 = icmp slt i32 %index.858, %key_length.23
  %i.860 = add i32 %index.858, %key_offset.27
  %i.861 = icmp sle i32 %i.860, %i.769
  %i.862 = and i1 %i.859, %i.861
  %f.863 = select i1 %i.862, float %f.752, float 0xFFF0000000000000
  %index.864 = add i32 %origin.765, 41
  %i.865 = icmp slt i32 %index.864, %key_length.23
  %i.866 = add i32 %index.864, %key_offset.27
  %i.867 = icmp sle i32 %i.866, %i.769
  %i.868 = and i1 %i.865, %i.867
  %f.869 = select i1 %i.868, float %f.753, float 0xFFF0000000000000
  %i.870 = icmp sle i32 %i.860, %i.779
  %i.871 = and i1 %i.859, %i.870
  %f.872 = select i1 %i.871, float %f.754, float 0xFFF0000000000000
  %i.873 = icmp sle i32 %i.866, %i.779
  %i.874 = and i1 %i.865, %i.873
  %f.875 = select i1 %i.874, float %f.755, float 0xFFF0000000000000
  %index.876 = add i32 %origin.765, 48
  %i.877 = icmp slt i32 %index.876, %key_length.23
  %i.878 = add i32 %index.876, %key_offset.27
  %i.879 = icmp sle i32 %i.878, %i.769
  %i.880 = and i1 %i.877, %i.879
  %f.881 = select i1 %i.880, float %f.756, float 0xFFF0000000000000
  %index.882 = add i32 %origin.765, 49
  %i.883 = icmp slt i32 %index.882, %key_length.23
  %i.884 = add i32 %index.882, %key_offset.27
  %i.885 = icmp sle i32 %i.884, %i.769
  %i.886 = and i1 %i.883, %i.885
  %f.887 = select i1 %i.886, float %f.757, float 0xFFF0000000000000
  %i.888 = icmp sle i32 %i.878, %i.779
  %i.889 = and i1 %i.877, %i.888
  %f.890 = select i1 %i.889, float %f.758, float 0xFFF0000000000000
  %i.891 = icmp sle i32 %i.884, %i.779
  %i.892 = and i1 %i.883, %i.891
  %f.893 = select i1 %i.892, float %f.759, float 0xFFF0000000000000
  %index.894 = add i32 %origin.765, 56
  %i.895 = icmp slt i32 %index.894, %key_length.23
  %i.896 = add i32 %index.894, %key_offset.27
  %i.897 = icmp sle i32 %i.896, %i.769
  %i.898 = and i1 %i.895, %i.897
  %f.899 = select i1 %i.898, float %f.760, float 0xFFF0000000000000
  %index.900 = add i32 %origin.765, 57
  %i.901 = icmp slt i32 %index.900, %key_length.23
  %i.902 = add i32 %index.900, %key_offset.27
  %i.903 = icmp sle i32 %i.902, %i.769
  %i.904 = and i1 %i.901, %i.903
  %f.905 = select i1 %i.904, float %f.761, float 0xFFF0000000000000
  %i.906 = icmp sle i32 %i.896, %i.779
  %i.907 = and i1 %i.895, %i.906
  %f.908 = select i1 %i.907, float %f.762, float 0xFFF0000000000000
  %i.909 = icmp sle i32 %i.902, %i.779
  %i.910 = and i1 %i.901, %i.909
  %f.911 = select i1 %i.910, float %f.763, float 0xFFF0000000000000
  %max.912 = call float @llvm.maximum.f32(float %f.772, float %f.809)
  %max.913 = call float @llvm.maximum.f32(float %f.778, float %f.815)
  %max.914 = call float @llvm.maximum.f32(float %f.791, float %f.827)
  %max.915 = call float @llvm.maximum.f32(float %f.797, float %f.833)
  %max.916 = call float @llvm.maximum.f32(float %max.912, float %f.845)
  %max.917 = call float @llvm.maximum.f32(float %max.913, float %f.851)
  %max.918 = call float @llvm.maximum.f32(float %max.914, float %f.863)
  %max.919 = call float @llvm.maximum.f32(float %max.915, float %f.869)
  %max.920 = call float @llvm.maximum.f32(float %max.916, float %f.881)
  %max.921 = call float @llvm.maximum.f32(float %max.917, float %f.887)
  %max.922 = call float @llvm.maximum.f32(float %max.918, float %f.899)
  %max.923 = call float @llvm.maximum.f32(float %max.919, float %f.905)
  %max.924 = call float @llvm.maximum.f32(float %max.920, float %max.921)
  %max.925 = call float @llvm.maximum.f32(float %max.924, float %max.922)
  %max.926 = call float @llvm.maximum.f32(float %max.925, float %max.923)
  %quad.927 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.926, i32 2, i32 31)
  %max.928 = call float @llvm.maximum.f32(float %max.926, float %quad.927)
  %quad.929 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.928, i32 1, i32 31)
  %max.930 = call float @llvm.maximum.f32(float %max.928, float %quad.929)
  %max.931 = call float @llvm.maximum.f32(float %f.782, float %f.818)
  %max.932 = call float @llvm.maximum.f32(float %f.785, float %f.821)
  %max.933 = call float @llvm.maximum.f32(float %f.800, float %f.836)
  %max.934 = call float @llvm.maximum.f32(float %f.803, float %f.839)
  %max.935 = call float @llvm.maximum.f32(float %max.931, float %f.854)
  %max.936 = call float @llvm.maximum.f32(float %max.932, float %f.857)
  %max.937 = call float @llvm.maximum.f32(float %max.933, float %f.872)
  %max.938 = call float @llvm.maximum.f32(float %max.934, float %f.875)
  %max.939 = call float @llvm.maximum.f32(float %max.935, float %f.890)
  %max.940 = call float @llvm.maximum.f32(float %max.936, float %f.893)
  %max.941 = call float @llvm.maximum.f32(float %max.937, float %f.908)
  %max.942 = call float @llvm.maximum.f32(float %max.938, float %f.911)
  %max.943 = call float @llvm.maximum.f32(float %max.939, float %max.940)
  %max.944 = call float @llvm.maximum.f32(float %max.943, float %max.941)
  %max.945 = call float @llvm.maximum.f32(float %max.944, float %max.942)
  %quad.946 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.945, i32 2, i32 31)
  %max.947 = call float @llvm.maximum.f32(float %max.945, float %quad.946)
  %quad.948 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.947, i32 1, i32 31)
  %max.949 = call float @llvm.maximum.f32(float %max.947, float %quad.948)
  %f.950 = call float @llvm.maximum.f32(float %carried.611, float %max.930)
  %f.951 = call float @llvm.maximum.f32(float %carried.612, float %max.949)
  %i.952 = fcmp oeq float %f.950, 0xFFF0000000000000
  %f.953 = select i1 %i.952, float 0x0000000000000000, float %f.950
  %i.954 = fcmp oeq float %f.951, 0xFFF0000000000000
  %f.955 = select i1 %i.954, float 0x0000000000000000, float %f.951
  %f.956 = fsub float %carried.611, %f.953
  %f.957 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.956)
  %f.958 = fsub float %carried.612, %f.955
  %f.959 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.958)
  %is.one.960 = fcmp oeq float %f.957, 1.0
  %is.one.961 = fcmp oeq float %f.959, 1.0
  %are.one.962 = and i1 %is.one.960, %is.one.961
  %none.963 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.962)
  br i1 %none.963, label %rescale.964.end, label %rescale.964
rescale.964:
  %scaled.965 = fmul float %carried.615, %f.957
  %scaled.966 = fmul float %carried.616, %f.957
  %scaled.967 = fmul float %carried.617, %f.959
  %scaled.968 = fmul float %carried.618, %f.959
  %scaled.969 = fmul float %carried.619, %f.957
  %scaled.970 = fmul float %carried.620, %f.957
  %scaled.971 = fmul float %carried.621, %f.959
  %scaled.972 = fmul float %carried.622, %f.959
  br label %rescale.964.end
rescale.964.end:
  %rescaled.973 = phi float [ %carried.615, %for.609.body ], [ %scaled.965, %rescale.964 ]
  %rescaled.974 = phi float [ %carried.616, %for.609.body ], [ %scaled.966, %rescale.964 ]
  %rescaled.975 = phi float [ %carried.617, %for.609.body ], [ %scaled.967, %rescale.964 ]
  %rescaled.976 = phi float [ %carried.618, %for.609.body ], [ %scaled.968, %rescale.964 ]
  %rescaled.977 = phi float [ %carried.619, %for.609.body ], [ %scaled.969, %rescale.964 ]
  %rescaled.978 = phi float [ %carried.620, %for.609.body ], [ %scaled.970, %rescale.964 ]
  %rescaled.979 = phi float [ %carried.621, %for.609.body ], [ %scaled.971, %rescale.964 ]
  %rescaled.980 = phi float [ %carried.622, %for.609.body ], [ %scaled.972, %rescale.964 ]
  %f.981 = fsub float %f.772, %f.953
  %f.982 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.981)
  %f.983 = fsub float %f.778, %f.953
  %f.984 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.983)
  %f.985 = fsub float %f.782, %f.955
  %f.986 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.985)
  %f.987 = fsub float %f.785, %f.955
  %f.988 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.987)
  %f.989 = fsub float %f.791, %f.953
  %f.990 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.989)
  %f.991 = fsub float %f.797, %f.953
  %f.992 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.991)
  %f.993 = fsub float %f.800, %f.955
  %f.994 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.993)
  %f.995 = fsub float %f.803, %f.955
  %f.996 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.995)
  %f.997 = fsub float %f.809, %f.953
  %f.998 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.997)
  %f.999 = fsub float %f.815, %f.953
  %f.1000 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.999)
  %f.1001 = fsub float %f.818, %f.955
  %f.1002 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1001)
  %f.1003 = fsub float %f.821, %f.955
  %f.1004 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1003)
  %f.1005 = fsub float %f.827, %f.953
  %f.1006 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1005)
  %f.1007 = fsub float %f.833, %f.953
  %f.1008 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1007)
  %f.1009 = fsub float %f.836, %f.955
  %f.1010 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1009)
  %f.1011 = fsub float %f.839, %f.955
  %f.1012 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1011)
  %f.1013 = fsub float %f.845, %f.953
  %f.1014 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1013)
  %f.1015 = fsub float %f.851, %f.953
  %f.1016 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1015)
  %f.1017 = fsub float %f.854, %f.955
  %f.1018 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1017)
  %f.1019 = fsub float %f.857, %f.955
  %f.1020 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1019)
  %f.1021 = fsub float %f.863, %f.953
  %f.1022 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1021)
  %f.1023 = fsub float %f.869, %f.953
  %f.1024 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1023)
  %f.1025 = fsub float %f.872, %f.955
  %f.1026 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1025)
  %f.1027 = fsub float %f.875, %f.955
  %f.1028 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1027)
  %f.1029 = fsub float %f.881, %f.953
  %f.1030 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1029)
  %f.1031 = fsub float %f.887, %f.953
  %f.1032 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1031)
  %f.1033 = fsub float %f.890, %f.955
  %f.1034 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1033)
  %f.1035 = fsub float %f.893, %f.955
  %f.1036 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1035)
  %f.1037 = fsub float %f.899, %f.953
  %f.1038 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1037)
  %f.1039 = fsub float %f.905, %f.953
  %f.1040 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1039)
  %f.1041 = fsub float %f.908, %f.955
  %f.1042 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1041)
  %f.1043 = fsub float %f.911, %f.955
  %f.1044 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.1043)
  %sum.1045 = fadd float %f.982, %f.998
  %sum.1046 = fadd float %f.984, %f.1000
  %sum.1047 = fadd float %f.990, %f.1006
  %sum.1048 = fadd float %f.992, %f.1008
  %sum.1049 = fadd float %sum.1045, %f.1014
  %sum.1050 = fadd float %sum.1046, %f.1016
  %sum.1051 = fadd float %sum.1047, %f.1022
  %sum.1052 = fadd float %sum.1048, %f.1024
  %sum.1053 = fadd float %sum.1049, %f.1030
  %sum.1054 = fadd float %sum.1050, %f.1032
  %sum.1055 = fadd float %sum.1051, %f.1038
  %sum.1056 = fadd float %sum.1052, %f.1040
  %sum.1057 = fadd float %sum.1053, %sum.1054
  %sum.1058 = fadd float %sum.1057, %sum.1055
  %sum.1059 = fadd float %sum.1058, %sum.1056
  %quad.1060 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1059, i32 2, i32 31)
  %sum.1061 = fadd float %sum.1059, %quad.1060
  %quad.1062 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1061, i32 1, i32 31)
  %sum.1063 = fadd float %sum.1061, %quad.1062
  %sum.1064 = fadd float %f.986, %f.1002
  %sum.1065 = fadd float %f.988, %f.1004
  %sum.1066 = fadd float %f.994, %f.1010
  %sum.1067 = fadd float %f.996, %f.1012
  %sum.1068 = fadd float %sum.1064, %f.1018
  %sum.1069 = fadd float %sum.1065, %f.1020
  %sum.1070 = fadd float %sum.1066, %f.1026
  %sum.1071 = fadd float %sum.1067, %f.1028
  %sum.1072 = fadd float %sum.1068, %f.1034
  %sum.1073 = fadd float %sum.1069, %f.1036
  %sum.1074 = fadd float %sum.1070, %f.1042
  %sum.1075 = fadd float %sum.1071, %f.1044
  %sum.1076 = fadd float %sum.1072, %sum.1073
  %sum.1077 = fadd float %sum.1076, %sum.1074
  %sum.1078 = fadd float %sum.1077, %sum.1075
  %quad.1079 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1078, i32 2, i32 31)
  %sum.1080 = fadd float %sum.1078, %quad.1079
  %quad.1081 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.1080, i32 1, i32 31)
  %sum.1082 = fadd float %sum.1080, %quad.1081
  %f.1083 = fmul float %carried.613, %f.957
  %f.1084 = fadd float %f.1083, %sum.1063
  %f.1085 = fmul float %carried.614, %f.959
  %f.1086 = fadd float %f.1085, %sum.1082
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.1087 = urem i32 %thread, 2
  %row.1088 = udiv i32 %thread, 2
  %column.1089 = mul i32 %unit.1087, 8
  %i.1090 = add i32 %J.610, 1
  %i.1091 = mul i32 %i.1090, 64
  %row.1092 = add i32 %i.1091, %row.1088
  %i.1093 = sext i32 %i.13 to i64
  %along.1094 = mul i64 %i.1093, %strided.k.stride0
  %i.1095 = sext i32 %i.11 to i64
  %along.1096 = mul i64 %i.1095, %strided.k.stride1
  %start.1097 = add i64 %along.1094, %along.1096
  %row.1098 = sext i32 %row.1092 to i64
  %along.1099 = mul i64 %row.1098, %strided.k.stride2
  %line.1100 = add i64 %start.1097, %along.1099
  %column.1101 = zext i32 %column.1089 to i64
  %element.1102 = add i64 %line.1100, %column.1101
  %from.1103 = getelementptr i16, ptr addrspace(1) %strided.k, i64 %element.1102
  %step.1104 = mul i64 %strided.k.stride2, 64
  %to.1105 = mul i32 %row.1088, 48
  %to.1106 = mul i32 %unit.1087, 16
  %to.1107 = add i32 %to.1105, %to.1106
  %to.1108 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.1107
  %i.1109 = icmp slt i32 %i.1090, %i.43
  %i.1110 = select i1 %i.1109, i32 %key_length.23, i32 0
  %row.1111 = add i32 %row.1092, 0
  %inside.1112 = icmp slt i32 %row.1111, %i.1110
  %bytes.1113 = select i1 %inside.1112, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+3072], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.1108, ptr addrspace(1) %from.1103, i32 %bytes.1113) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %pair.1114 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.984, float %f.982)
  %pair.1115 = bitcast <2 x half> %pair.1114 to i32
  %pair.1116 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.988, float %f.986)
  %pair.1117 = bitcast <2 x half> %pair.1116 to i32
  %pair.1118 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.992, float %f.990)
  %pair.1119 = bitcast <2 x half> %pair.1118 to i32
  %pair.1120 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.996, float %f.994)
  %pair.1121 = bitcast <2 x half> %pair.1120 to i32
  %pair.1122 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1000, float %f.998)
  %pair.1123 = bitcast <2 x half> %pair.1122 to i32
  %pair.1124 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1004, float %f.1002)
  %pair.1125 = bitcast <2 x half> %pair.1124 to i32
  %pair.1126 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1008, float %f.1006)
  %pair.1127 = bitcast <2 x half> %pair.1126 to i32
  %pair.1128 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1012, float %f.1010)
  %pair.1129 = bitcast <2 x half> %pair.1128 to i32
  %pair.1130 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1016, float %f.1014)
  %pair.1131 = bitcast <2 x half> %pair.1130 to i32
  %pair.1132 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1020, float %f.1018)
  %pair.1133 = bitcast <2 x half> %pair.1132 to i32
  %pair.1134 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1024, float %f.1022)
  %pair.1135 = bitcast <2 x half> %pair.1134 to i32
  %pair.1136 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1028, float %f.1026)
  %pair.1137 = bitcast <2 x half> %pair.1136 to i32
  %pair.1138 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1032, float %f.1030)
  %pair.1139 = bitcast <2 x half> %pair.1138 to i32
  %pair.1140 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1036, float %f.1034)
  %pair.1141 = bitcast <2 x half> %pair.1140 to i32
  %pair.1142 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1040, float %f.1038)
  %pair.1143 = bitcast <2 x half> %pair.1142 to i32
  %pair.1144 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1044, float %f.1042)
  %pair.1145 = bitcast <2 x half> %pair.1144 to i32
  %lane.1146 = and i32 %thread, 15
  %lane.1147 = and i32 %thread, 16
  %row.bytes.1148 = mul i32 %lane.1146, 48
  %offset.1149 = add i32 %row.bytes.1148, %lane.1147
  %matrix.1150 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.1149
  %matrices.1151 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+6144];", "=r,=r,=r,=r,r"(i32 %matrix.1150) #1
  %matrix.1152 = extractvalue { i32, i32, i32, i32 } %matrices.1151, 0
  %matrix.1153 = extractvalue { i32, i32, i32, i32 } %matrices.1151, 1
  %matrix.1154 = extractvalue { i32, i32, i32, i32 } %matrices.1151, 2
  %matrix.1155 = extractvalue { i32, i32, i32, i32 } %matrices.1151, 3
  %matrices.1156 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+6912];", "=r,=r,=r,=r,r"(i32 %matrix.1150) #1
  %matrix.1157 = extractvalue { i32, i32, i32, i32 } %matrices.1156, 0
  %matrix.1158 = extractvalue { i32, i32, i32, i32 } %matrices.1156, 1
  %matrix.1159 = extractvalue { i32, i32, i32, i32 } %matrices.1156, 2
  %matrix.1160 = extractvalue { i32, i32, i32, i32 } %matrices.1156, 3
  %mma.1161 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1115, i32 %pair.1117, i32 %pair.1119, i32 %pair.1121, i32 %matrix.1152, i32 %matrix.1153, float %rescaled.973, float %rescaled.974, float %rescaled.975, float %rescaled.976) #1
  %acc.1162 = extractvalue { float, float, float, float } %mma.1161, 0
  %acc.1163 = extractvalue { float, float, float, float } %mma.1161, 1
  %acc.1164 = extractvalue { float, float, float, float } %mma.1161, 2
  %acc.1165 = extractvalue { float, float, float, float } %mma.1161, 3
  %mma.1166 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1115, i32 %pair.1117, i32 %pair.1119, i32 %pair.1121, i32 %matrix.1154, i32 %matrix.1155, float %rescaled.977, float %rescaled.978, float %rescaled.979, float %rescaled.980) #1
  %acc.1167 = extractvalue { float, float, float, float } %mma.1166, 0
  %acc.1168 = extractvalue { float, float, float, float } %mma.1166, 1
  %acc.1169 = extractvalue { float, float, float, float } %mma.1166, 2
  %acc.1170 = extractvalue { float, float, float, float } %mma.1166, 3
  %matrices.1171 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.1150) #1
  %matrix.1172 = extractvalue { i32, i32, i32, i32 } %matrices.1171, 0
  %matrix.1173 = extractvalue { i32, i32, i32, i32 } %matrices.1171, 1
  %matrix.1174 = extractvalue { i32, i32, i32, i32 } %matrices.1171, 2
  %matrix.1175 = extractvalue { i32, i32, i32, i32 } %matrices.1171, 3
  %mma.1176 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1123, i32 %pair.1125, i32 %pair.1127, i32 %pair.1129, i32 %matrix.1157, i32 %matrix.1158, float %acc.1162, float %acc.1163, float %acc.1164, float %acc.1165) #1
  %acc.1177 = extractvalue { float, float, float, float } %mma.1176, 0
  %acc.1178 = extractvalue { float, float, float, float } %mma.1176, 1
  %acc.1179 = extractvalue { float, float, float, float } %mma.1176, 2
  %acc.1180 = extractvalue { float, float, float, float } %mma.1176, 3
  %mma.1181 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1123, i32 %pair.1125, i32 %pair.1127, i32 %pair.1129, i32 %matrix.1159, i32 %matrix.1160, float %acc.1167, float %acc.1168, float %acc.1169, float %acc.1170) #1
  %acc.1182 = extractvalue { float, float, float, float } %mma.1181, 0
  %acc.1183 = extractvalue { float, float, float, float } %mma.1181, 1
  %acc.1184 = extractvalue { float, float, float, float } %mma.1181, 2
  %acc.1185 = extractvalue { float, float, float, float } %mma.1181, 3
  %matrices.1186 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {$0,$1,$2,$3}, [$4+8448];", "=r,=r,=r,=r,r"(i32 %matrix.1150) #1
  %matrix.1187 = extractvalue { i32, i32, i32, i32 } %matrices.1186, 0
  %matrix.1188 = extractvalue { i32, i32, i32, i32 } %matrices.1186, 1
  %matrix.1189 = extractvalue { i32, i32, i32, i32 } %matrices.1186, 2
  %matrix.1190 = extractvalue { i32, i32, i32, i32 } %matrices.1186, 3
  %mma.1191 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1131, i32 %pair.1133, i32 %pair.1135, i32 %pair.1137, i32 %matrix.1172, i32 %matrix.1173, float %acc.1177, float %acc.1178, float %acc.1179, float %acc.1180) #1
  %acc.1192 = extractvalue { float, float, float, float } %mma.1191, 0
  %acc.1193 = extractvalue { float, float, float, float } %mma.1191, 1
  %acc.1194 = extractvalue { float, float, float, float } %mma.1191, 2
  %acc.1195 = extractvalue { float, float, float, float } %mma.1191, 3
  %mma.1196 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1131, i32 %pair.1133, i32 %pair.1135, i32 %pair.1137, i32 %matrix.1174, i32 %matrix.1175, float %acc.1182, float %acc.1183, float %acc.1184, float %acc.1185) #1
  %acc.1197 = extractvalue { float, float, float, float } %mma.1196, 0
  %acc.1198 = extractvalue { float, float, float, float } %mma.1196, 1
  %acc.1199 = extractvalue { float, float, float, float } %mma.1196, 2
  %acc.1200 = extractvalue { float, float, float, float } %mma.1196, 3
  %mma.1201 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1139, i32 %pair.1141, i32 %pair.1143, i32 %pair.1145, i32 %matrix.1187, i32 %matrix.1188, float %acc.1192, float %acc.1193, float %acc.1194, float %acc.1195) #1
  %acc.1202 = extractvalue { float, float, float, float } %mma.1201, 0
  %acc.1203 = extractvalue { float, float, float, float } %mma.1201, 1
  %acc.1204 = extractvalue { float, float, float, float } %mma.1201, 2
  %acc.1205 = extractvalue { float, float, float, float } %mma.1201, 3
  %mma.1206 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %pair.1139, i32 %pair.1141, i32 %pair.1143, i32 %pair.1145, i32 %matrix.1189, i32 %matrix.1190, float %acc.1197, float %acc.1198, float %acc.1199, float %acc.1200) #1
  %acc.1207 = extractvalue { float, float, float, float } %mma.1206, 0
  %acc.1208 = extractvalue { float, float, float, float } %mma.1206, 1
  %acc.1209 = extractvalue { float, float, float, float } %mma.1206, 2
  %acc.1210 = extractvalue { float, float, float, float } %mma.1206, 3
  %next.1211 = add nsw i32 %J.610, 1
  br label %for.609, !llvm.loop !0
for.609.done:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  %f.1212 = fmul float %carried.611, 0x3FE62E4300000000
  %bits.1213 = bitcast float %carried.613 to i32
  %bits.1214 = sub i32 %bits.1213, 1059760811
  %bits.1215 = and i32 %bits.1214, -8388608
  %bits.1216 = sub i32 %bits.1213, %bits.1215
  %f.1217 = bitcast i32 %bits.1216 to float
  %f.1218 = fadd float %f.1217, 0xBFF0000000000000
  %f.1219 = sitofp i32 %bits.1215 to float
  %f.1220 = fmul float %f.1219, 0x3E80000000000000
  %f.1221 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.1218, float 0xBFBFCD0360000000)
  %f.1222 = call float @llvm.fma.f32(float %f.1221, float %f.1218, float 0x3FBBF1AF00000000)
  %f.1223 = call float @llvm.fma.f32(float %f.1222, float %f.1218, float 0xBFBF758960000000)
  %f.1224 = call float @llvm.fma.f32(float %f.1223, float %f.1218, float 0x3FC24B28C0000000)
  %f.1225 = call float @llvm.fma.f32(float %f.1224, float %f.1218, float 0xBFC5578320000000)
  %f.1226 = call float @llvm.fma.f32(float %f.1225, float %f.1218, float 0x3FC9999540000000)
  %f.1227 = call float @llvm.fma.f32(float %f.1226, float %f.1218, float 0xBFCFFFFB60000000)
  %f.1228 = call float @llvm.fma.f32(float %f.1227, float %f.1218, float 0x3FD5555560000000)
  %f.1229 = call float @llvm.fma.f32(float %f.1228, float %f.1218, float 0xBFE0000000000000)
  %f.1230 = fmul float %f.1218, %f.1218
  %f.1231 = call float @llvm.fma.f32(float %f.1229, float %f.1230, float %f.1218)
  %f.1232 = call float @llvm.fma.f32(float %f.1220, float 0x3FE62E4300000000, float %f.1231)
  %i.1233 = fcmp olt float %carried.613, 0x0000000000000000
  %f.1234 = select i1 %i.1233, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.1235 = fcmp olt float %carried.613, 0x7FF0000000000000
  %f.1236 = select i1 %i.1235, float %f.1232, float %carried.613
  %i.1237 = fcmp olt float %carried.613, 0x3810000000000000
  %f.1238 = select i1 %i.1237, float %f.1234, float %f.1236
  %f.1239 = fadd float %f.1212, %f.1238
  %f.1240 = fmul float %carried.612, 0x3FE62E4300000000
  %bits.1241 = bitcast float %carried.614 to i32
  %bits.1242 = sub i32 %bits.1241, 1059760811
  %bits.1243 = and i32 %bits.1242, -8388608
  %bits.1244 = sub i32 %bits.1241, %bits.1243
  %f.1245 = bitcast i32 %bits.1244 to float
  %f.1246 = fadd float %f.1245, 0xBFF0000000000000
  %f.1247 = sitofp i32 %bits.1243 to float
  %f.1248 = fmul float %f.1247, 0x3E80000000000000
  %f.1249 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.1246, float 0xBFBFCD0360000000)
  %f.1250 = call float @llvm.fma.f32(float %f.1249, float %f.1246, float 0x3FBBF1AF00000000)
  %f.1251 = call float @llvm.fma.f32(float %f.1250, float %f.1246, float 0xBFBF758960000000)
  %f.1252 = call float @llvm.fma.f32(float %f.1251, float %f.1246, float 0x3FC24B28C0000000)
  %f.1253 = call float @llvm.fma.f32(float %f.1252, float %f.1246, float 0xBFC5578320000000)
  %f.1254 = call float @llvm.fma.f32(float %f.1253, float %f.1246, float 0x3FC9999540000000)
  %f.1255 = call float @llvm.fma.f32(float %f.1254, float %f.1246, float 0xBFCFFFFB60000000)
  %f.1256 = call float @llvm.fma.f32(float %f.1255, float %f.1246, float 0x3FD5555560000000)
  %f.1257 = call float @llvm.fma.f32(float %f.1256, float %f.1246, float 0xBFE0000000000000)
  %f.1258 = fmul float %f.1246, %f.1246
  %f.1259 = call float @llvm.fma.f32(float %f.1257, float %f.1258, float %f.1246)
  %f.1260 = call float @llvm.fma.f32(float %f.1248, float 0x3FE62E4300000000, float %f.1259)
  %i.1261 = fcmp olt float %carried.614, 0x0000000000000000
  %f.1262 = select i1 %i.1261, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.1263 = fcmp olt float %carried.614, 0x7FF0000000000000
  %f.1264 = select i1 %i.1263, float %f.1260, float %carried.614
  %i.1265 = fcmp olt float %carried.614, 0x3810000000000000
  %f.1266 = select i1 %i.1265, float %f.1262, float %f.1264
  %f.1267 = fadd float %f.1240, %f.1266
  %f.1268 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %carried.613)
  %f.1269 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %carried.614)
  %i.1270 = fcmp oeq float %carried.613, 0x0000000000000000
  %f.1271 = fmul float %carried.615, %f.1268
  %f.1272 = select i1 %i.1270, float 0x0000000000000000, float %f.1271
  %f.1273 = fmul float %carried.616, %f.1268
  %f.1274 = select i1 %i.1270, float 0x0000000000000000, float %f.1273
  %i.1275 = fcmp oeq float %carried.614, 0x0000000000000000
  %f.1276 = fmul float %carried.617, %f.1269
  %f.1277 = select i1 %i.1275, float 0x0000000000000000, float %f.1276
  %f.1278 = fmul float %carried.618, %f.1269
  %f.1279 = select i1 %i.1275, float 0x0000000000000000, float %f.1278
  %f.1280 = fmul float %carried.619, %f.1268
  %f.1281 = select i1 %i.1270, float 0x0000000000000000, float %f.1280
  %f.1282 = fmul float %carried.620, %f.1268
  %f.1283 = select i1 %i.1270, float 0x0000000000000000, float %f.1282
  %f.1284 = fmul float %carried.621, %f.1269
  %f.1285 = select i1 %i.1275, float 0x0000000000000000, float %f.1284
  %f.1286 = fmul float %carried.622, %f.1269
  %f.1287 = select i1 %i.1275, float 0x0000000000000000, float %f.1286
  %i.1288 = sext i32 %quotient.76 to i64
  %i.1289 = sext i32 %scalar.M to i64
  %inside.1290 = icmp slt i64 %i.1288, %i.1289
  br i1 %inside.1290, label %write.1291, label %write.1291.end
write.1291:
  %i.1292 = sext i32 %i.13 to i64
  %along.1293 = mul i64 %i.1292, %strided.out.stride0
  %i.1294 = add i32 %i.19, %remainder.78
  %i.1295 = sext i32 %i.1294 to i64
  %along.1296 = mul i64 %i.1295, %strided.out.stride1
  %start.1297 = add i64 %along.1293, %along.1296
  %i.1298 = sext i32 %quotient.76 to i64
  %along.1299 = mul i64 %i.1298, %strided.out.stride2
  %start.1300 = add i64 %start.1297, %along.1299
  %column.1301 = zext i32 %column.69 to i64
  %element.1302 = add i64 %start.1300, %column.1301
  %at.1303 = getelementptr i16, ptr addrspace(1) %strided.out, i64 %element.1302
  %pair.1304 = getelementptr i8, ptr addrspace(1) %at.1303, i64 0
  %pair.1305 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1274, float %f.1272)
  %pair.1306 = bitcast <2 x half> %pair.1305 to i32
  store i32 %pair.1306, ptr addrspace(1) %pair.1304, align 4
  %pair.1307 = getelementptr i8, ptr addrspace(1) %at.1303, i64 16
  %pair.1308 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1283, float %f.1281)
  %pair.1309 = bitcast <2 x half> %pair.1308 to i32
  store i32 %pair.1309, ptr addrspace(1) %pair.1307, align 4
  br label %write.1291.end
write.1291.end:
  %i.1310 = sext i32 %quotient.81 to i64
  %i.1311 = sext i32 %scalar.M to i64
  %inside.1312 = icmp slt i64 %i.1310, %i.1311
  br i1 %inside.1312, label %write.1313, label %write.1313.end
write.1313:
  %i.1314 = sext i32 %i.13 to i64
  %along.1315 = mul i64 %i.1314, %strided.out.stride0
  %i.1316 = add i32 %i.19, %remainder.83
  %i.1317 = sext i32 %i.1316 to i64
  %along.1318 = mul i64 %i.1317, %strided.out.stride1
  %start.1319 = add i64 %along.1315, %along.1318
  %i.1320 = sext i32 %quotient.81 to i64
  %along.1321 = mul i64 %i.1320, %strided.out.stride2
  %start.1322 = add i64 %start.1319, %along.1321
  %column.1323 = zext i32 %column.69 to i64
  %element.1324 = add i64 %start.1322, %column.1323
  %at.1325 = getelementptr i16, ptr addrspace(1) %strided.out, i64 %element.1324
  %pair.1326 = getelementptr i8, ptr addrspace(1) %at.1325, i64 0
  %pair.1327 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1279, float %f.1277)
  %pair.1328 = bitcast <2 x half> %pair.1327 to i32
  store i32 %pair.1328, ptr addrspace(1) %pair.1326, align 4
  %pair.1329 = getelementptr i8, ptr addrspace(1) %at.1325, i64 16
  %pair.1330 = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %f.1287, float %f.1285)
  %pair.1331 = bitcast <2 x half> %pair.1330 to i32
  store i32 %pair.1331, ptr addrspace(1) %pair.1329, align 4
  br label %write.1313.end
write.1313.end:
  %wanted.1332 = icmp ne ptr addrspace(1) %global.lse, null
  %leader.1333 = and i1 %wanted.1332, %quad.leader.70
  %i.1334 = sext i32 %quotient.76 to i64
  %i.1335 = sext i32 %scalar.M to i64
  %inside.1336 = icmp slt i64 %i.1334, %i.1335
  %writes.1337 = and i1 %inside.1336, %leader.1333
  br i1 %writes.1337, label %write.1338, label %write.1338.end
write.1338:
  %i.1339 = sext i32 %i.13 to i64
  %i.1340 = sext i32 %scalar.Hq to i64
  %i.1341 = sext i32 %scalar.M to i64
  %i.1342 = mul i64 %i.1340, %i.1341
  %along.1343 = mul i64 %i.1339, %i.1342
  %i.1344 = add i32 %i.19, %remainder.78
  %i.1345 = sext i32 %i.1344 to i64
  %i.1346 = sext i32 %scalar.M to i64
  %along.1347 = mul i64 %i.1345, %i.1346
  %start.1348 = add i64 %along.1343, %along.1347
  %i.1349 = sext i32 %quotient.76 to i64
  %along.1350 = mul i64 %i.1349, 1
  %start.1351 = add i64 %start.1348, %along.1350
  %at.1352 = getelementptr float, ptr addrspace(1) %global.lse, i64 %start.1351
  store float %f.1239, ptr addrspace(1) %at.1352, align 4
  br label %write.1338.end
write.1338.end:
  %i.1353 = sext i32 %quotient.81 to i64
  %i.1354 = sext i32 %scalar.M to i64
  %inside.1355 = icmp slt i64 %i.1353, %i.1354
  %writes.1356 = and i1 %inside.1355, %leader.1333
  br i1 %writes.1356, label %write.1357, label %write.1357.end
write.1357:
  %i.1358 = sext i32 %i.13 to i64
  %i.1359 = sext i32 %scalar.Hq to i64
  %i.1360 = sext i32 %scalar.M to i64
  %i.1361 = mul i64 %i.1359, %i.1360
  %along.1362 = mul i64 %i.1358, %i.1361
  %i.1363 = add i32 %i.19, %remainder.83
  %i.1364 = sext i32 %i.1363 to i64
  %i.1365 = sext i32 %scalar.M to i64
  %along.1366 = mul i64 %i.1364, %i.1365
  %start.1367 = add i64 %along.1362, %along.1366
  %i.1368 = sext i32 %quotient.81 to i64
  %along.1369 = mul i64 %i.1368, 1
  %start.1370 = add i64 %start.1367, %along.1369
  %at.1371 = getelementptr float, ptr addrspace(1) %global.lse, i64 %start.1370
  store float %f.1267, ptr addrspace(1) %at.1371, align 4
  br label %write.1357.end
write.1357.end:
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
declare void @llvm.nvvm.barrier.cta.sync.aligned.count(i32, i32)

attributes #0 = { nounwind "nvvm.maxntid"="128" "nvvm.minctasm"="4" "denormal-fp-math-f32"="preserve-sign" }
attributes #1 = { convergent nounwind }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{}
