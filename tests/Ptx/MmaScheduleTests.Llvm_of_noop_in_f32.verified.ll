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
  br label %role.warps
role.warps:
  %lane.32 = and i32 %thread, 31
  %warp.33 = lshr i32 %thread, 5
  %group.34 = lshr i32 %lane.32, 2
  %quad.35 = and i32 %lane.32, 3
  %row.36 = add i32 0, %group.34
  %column.37 = shl i32 %quad.35, 1
  %quad.leader.38 = icmp eq i32 %quad.35, 0
  %i.39 = mul i32 %i.7, 64
  %i.40 = mul i32 16, %warp
  %i.41 = add i32 %i.39, %i.40
  %unit.42 = urem i32 %thread, 4
  %row.43 = udiv i32 %thread, 4
  %column.44 = mul i32 %unit.42, 4
  %i.45 = mul i32 %i.7, 64
  %row.46 = add i32 %i.45, %row.43
  %i.47 = sext i32 %i.11 to i64
  %along.48 = mul i64 %i.47, %strided.q.stride0
  %i.49 = sext i32 %i.9 to i64
  %along.50 = mul i64 %i.49, %strided.q.stride1
  %start.51 = add i64 %along.48, %along.50
  %row.52 = sext i32 %row.46 to i64
  %along.53 = mul i64 %row.52, %strided.q.stride2
  %line.54 = add i64 %start.51, %along.53
  %column.55 = zext i32 %column.44 to i64
  %element.56 = add i64 %line.54, %column.55
  %from.57 = getelementptr i32, ptr addrspace(1) %strided.q, i64 %element.56
  %step.58 = mul i64 %strided.q.stride2, 32
  %to.59 = mul i32 %row.43, 80
  %to.60 = mul i32 %unit.42, 16
  %to.61 = add i32 %to.59, %to.60
  %to.62 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.61
  %row.63 = add i32 %row.46, 0
  %inside.64 = icmp slt i32 %row.63, %scalar.M
  %bytes.65 = select i1 %inside.64, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.62, ptr addrspace(1) %from.57, i32 %bytes.65) #1
  %from.66 = getelementptr i32, ptr addrspace(1) %from.57, i64 %step.58
  %row.67 = add i32 %row.46, 32
  %inside.68 = icmp slt i32 %row.67, %scalar.M
  %bytes.69 = select i1 %inside.68, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+2560], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.62, ptr addrspace(1) %from.66, i32 %bytes.69) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %unit.70 = urem i32 %thread, 4
  %row.71 = udiv i32 %thread, 4
  %column.72 = mul i32 %unit.70, 4
  %i.73 = mul i32 0, 64
  %row.74 = add i32 %i.73, %row.71
  %i.75 = sext i32 %i.11 to i64
  %along.76 = mul i64 %i.75, %strided.k.stride0
  %i.77 = sext i32 %i.13 to i64
  %along.78 = mul i64 %i.77, %strided.k.stride1
  %start.79 = add i64 %along.76, %along.78
  %row.80 = sext i32 %row.74 to i64
  %along.81 = mul i64 %row.80, %strided.k.stride2
  %line.82 = add i64 %start.79, %along.81
  %column.83 = zext i32 %column.72 to i64
  %element.84 = add i64 %line.82, %column.83
  %from.85 = getelementptr i32, ptr addrspace(1) %strided.k, i64 %element.84
  %step.86 = mul i64 %strided.k.stride2, 32
  %to.87 = mul i32 %row.71, 80
  %to.88 = mul i32 %unit.70, 16
  %to.89 = add i32 %to.87, %to.88
  %to.90 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.89
  %i.91 = icmp slt i32 0, %i.28
  %i.92 = select i1 %i.91, i32 %key_length.17, i32 0
  %row.93 = add i32 %row.74, 0
  %inside.94 = icmp slt i32 %row.93, %i.92
  %bytes.95 = select i1 %inside.94, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+5120], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.90, ptr addrspace(1) %from.85, i32 %bytes.95) #1
  %from.96 = getelementptr i32, ptr addrspace(1) %from.85, i64 %step.86
  %row.97 = add i32 %row.74, 32
  %inside.98 = icmp slt i32 %row.97, %i.92
  %bytes.99 = select i1 %inside.98, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+7680], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.90, ptr addrspace(1) %from.96, i32 %bytes.99) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  br label %for.100
for.100:
  %J.101 = phi i32 [ 0, %role.warps ], [ %next.1536, %rescale.748.end ]
  %carried.102 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.734, %rescale.748.end ]
  %carried.103 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.735, %rescale.748.end ]
  %carried.104 = phi float [ 0x0000000000000000, %role.warps ], [ %f.871, %rescale.748.end ]
  %carried.105 = phi float [ 0x0000000000000000, %role.warps ], [ %f.873, %rescale.748.end ]
  %carried.106 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1507, %rescale.748.end ]
  %carried.107 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1508, %rescale.748.end ]
  %carried.108 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1509, %rescale.748.end ]
  %carried.109 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1510, %rescale.748.end ]
  %carried.110 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1532, %rescale.748.end ]
  %carried.111 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1533, %rescale.748.end ]
  %carried.112 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1534, %rescale.748.end ]
  %carried.113 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1535, %rescale.748.end ]
  %for.100.more = icmp slt i32 %J.101, %i.31
  br i1 %for.100.more, label %for.100.body, label %for.100.done
for.100.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.114 = urem i32 %thread, 4
  %row.115 = udiv i32 %thread, 4
  %column.116 = mul i32 %unit.114, 4
  %i.117 = mul i32 %J.101, 64
  %row.118 = add i32 %i.117, %row.115
  %i.119 = sext i32 %i.11 to i64
  %along.120 = mul i64 %i.119, %strided.v.stride0
  %i.121 = sext i32 %i.13 to i64
  %along.122 = mul i64 %i.121, %strided.v.stride1
  %start.123 = add i64 %along.120, %along.122
  %row.124 = sext i32 %row.118 to i64
  %along.125 = mul i64 %row.124, %strided.v.stride2
  %line.126 = add i64 %start.123, %along.125
  %column.127 = zext i32 %column.116 to i64
  %element.128 = add i64 %line.126, %column.127
  %from.129 = getelementptr i32, ptr addrspace(1) %strided.v, i64 %element.128
  %step.130 = mul i64 %strided.v.stride2, 32
  %to.131 = mul i32 %row.115, 80
  %to.132 = mul i32 %unit.114, 16
  %to.133 = add i32 %to.131, %to.132
  %to.134 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.133
  %i.135 = icmp slt i32 %J.101, %i.28
  %i.136 = select i1 %i.135, i32 %key_length.17, i32 0
  %row.137 = add i32 %row.118, 0
  %inside.138 = icmp slt i32 %row.137, %i.136
  %bytes.139 = select i1 %inside.138, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+10240], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.134, ptr addrspace(1) %from.129, i32 %bytes.139) #1
  %from.140 = getelementptr i32, ptr addrspace(1) %from.129, i64 %step.130
  %row.141 = add i32 %row.118, 32
  %inside.142 = icmp slt i32 %row.141, %i.136
  %bytes.143 = select i1 %inside.142, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+12800], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.134, ptr addrspace(1) %from.140, i32 %bytes.143) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.144 = mul i32 16, %warp
  %bytes.145 = mul i32 %i.144, 80
  %address.146 = add i32 %bytes.145, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.147 = and i32 %thread, 15
  %lane.148 = and i32 %thread, 16
  %row.bytes.149 = mul i32 %lane.147, 80
  %offset.150 = add i32 %row.bytes.149, %lane.148
  %matrix.151 = add i32 %address.146, %offset.150
  %lane.152 = and i32 %thread, 16
  %second.153 = lshr i32 %lane.152, 1
  %lane.154 = and i32 %thread, 7
  %row.155 = or i32 %lane.154, %second.153
  %lane.156 = and i32 %thread, 8
  %half.157 = shl i32 %lane.156, 1
  %row.bytes.158 = mul i32 %row.155, 80
  %offset.159 = add i32 %row.bytes.158, %half.157
  %matrix.160 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.159
  %matrices.161 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.151) #1
  %matrix.162 = extractvalue { i32, i32, i32, i32 } %matrices.161, 0
  %matrix.163 = extractvalue { i32, i32, i32, i32 } %matrices.161, 1
  %matrix.164 = extractvalue { i32, i32, i32, i32 } %matrices.161, 2
  %matrix.165 = extractvalue { i32, i32, i32, i32 } %matrices.161, 3
  %matrices.166 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5120];", "=r,=r,=r,=r,r"(i32 %matrix.160) #1
  %matrix.167 = extractvalue { i32, i32, i32, i32 } %matrices.166, 0
  %matrix.168 = extractvalue { i32, i32, i32, i32 } %matrices.166, 1
  %matrix.169 = extractvalue { i32, i32, i32, i32 } %matrices.166, 2
  %matrix.170 = extractvalue { i32, i32, i32, i32 } %matrices.166, 3
  %matrices.171 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6400];", "=r,=r,=r,=r,r"(i32 %matrix.160) #1
  %matrix.172 = extractvalue { i32, i32, i32, i32 } %matrices.171, 0
  %matrix.173 = extractvalue { i32, i32, i32, i32 } %matrices.171, 1
  %matrix.174 = extractvalue { i32, i32, i32, i32 } %matrices.171, 2
  %matrix.175 = extractvalue { i32, i32, i32, i32 } %matrices.171, 3
  %matrices.176 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.160) #1
  %matrix.177 = extractvalue { i32, i32, i32, i32 } %matrices.176, 0
  %matrix.178 = extractvalue { i32, i32, i32, i32 } %matrices.176, 1
  %matrix.179 = extractvalue { i32, i32, i32, i32 } %matrices.176, 2
  %matrix.180 = extractvalue { i32, i32, i32, i32 } %matrices.176, 3
  %matrices.181 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8960];", "=r,=r,=r,=r,r"(i32 %matrix.160) #1
  %matrix.182 = extractvalue { i32, i32, i32, i32 } %matrices.181, 0
  %matrix.183 = extractvalue { i32, i32, i32, i32 } %matrices.181, 1
  %matrix.184 = extractvalue { i32, i32, i32, i32 } %matrices.181, 2
  %matrix.185 = extractvalue { i32, i32, i32, i32 } %matrices.181, 3
  %number.186 = bitcast i32 %matrix.162 to float
  %number.187 = bitcast i32 %matrix.163 to float
  %number.188 = bitcast i32 %matrix.164 to float
  %number.189 = bitcast i32 %matrix.165 to float
  %tf32.190 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.186) #1
  %tf32.191 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.187) #1
  %tf32.192 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.188) #1
  %tf32.193 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.189) #1
  %rounded.194 = bitcast i32 %tf32.190 to float
  %rest.195 = fsub float %number.186, %rounded.194
  %tf32.196 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.195) #1
  %rounded.197 = bitcast i32 %tf32.191 to float
  %rest.198 = fsub float %number.187, %rounded.197
  %tf32.199 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.198) #1
  %rounded.200 = bitcast i32 %tf32.192 to float
  %rest.201 = fsub float %number.188, %rounded.200
  %tf32.202 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.201) #1
  %rounded.203 = bitcast i32 %tf32.193 to float
  %rest.204 = fsub float %number.189, %rounded.203
  %tf32.205 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.204) #1
  %matrices.206 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+32];", "=r,=r,=r,=r,r"(i32 %matrix.151) #1
  %matrix.207 = extractvalue { i32, i32, i32, i32 } %matrices.206, 0
  %matrix.208 = extractvalue { i32, i32, i32, i32 } %matrices.206, 1
  %matrix.209 = extractvalue { i32, i32, i32, i32 } %matrices.206, 2
  %matrix.210 = extractvalue { i32, i32, i32, i32 } %matrices.206, 3
  %matrices.211 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5152];", "=r,=r,=r,=r,r"(i32 %matrix.160) #1
  %matrix.212 = extractvalue { i32, i32, i32, i32 } %matrices.211, 0
  %matrix.213 = extractvalue { i32, i32, i32, i32 } %matrices.211, 1
  %matrix.214 = extractvalue { i32, i32, i32, i32 } %matrices.211, 2
  %matrix.215 = extractvalue { i32, i32, i32, i32 } %matrices.211, 3
  %matrices.216 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6432];", "=r,=r,=r,=r,r"(i32 %matrix.160) #1
  %matrix.217 = extractvalue { i32, i32, i32, i32 } %matrices.216, 0
  %matrix.218 = extractvalue { i32, i32, i32, i32 } %matrices.216, 1
  %matrix.219 = extractvalue { i32, i32, i32, i32 } %matrices.216, 2
  %matrix.220 = extractvalue { i32, i32, i32, i32 } %matrices.216, 3
  %matrices.221 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7712];", "=r,=r,=r,=r,r"(i32 %matrix.160) #1
  %matrix.222 = extractvalue { i32, i32, i32, i32 } %matrices.221, 0
  %matrix.223 = extractvalue { i32, i32, i32, i32 } %matrices.221, 1
  %matrix.224 = extractvalue { i32, i32, i32, i32 } %matrices.221, 2
  %matrix.225 = extractvalue { i32, i32, i32, i32 } %matrices.221, 3
  %matrices.226 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8992];", "=r,=r,=r,=r,r"(i32 %matrix.160) #1
  %matrix.227 = extractvalue { i32, i32, i32, i32 } %matrices.226, 0
  %matrix.228 = extractvalue { i32, i32, i32, i32 } %matrices.226, 1
  %matrix.229 = extractvalue { i32, i32, i32, i32 } %matrices.226, 2
  %matrix.230 = extractvalue { i32, i32, i32, i32 } %matrices.226, 3
  %number.231 = bitcast i32 %matrix.167 to float
  %number.232 = bitcast i32 %matrix.168 to float
  %tf32.233 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.231) #1
  %tf32.234 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.232) #1
  %rounded.235 = bitcast i32 %tf32.233 to float
  %rest.236 = fsub float %number.231, %rounded.235
  %tf32.237 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.236) #1
  %rounded.238 = bitcast i32 %tf32.234 to float
  %rest.239 = fsub float %number.232, %rounded.238
  %tf32.240 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.239) #1
  %mma.241 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.196, i32 %tf32.199, i32 %tf32.202, i32 %tf32.205, i32 %tf32.233, i32 %tf32.234, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.242 = extractvalue { float, float, float, float } %mma.241, 0
  %acc.243 = extractvalue { float, float, float, float } %mma.241, 1
  %acc.244 = extractvalue { float, float, float, float } %mma.241, 2
  %acc.245 = extractvalue { float, float, float, float } %mma.241, 3
  %mma.246 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.237, i32 %tf32.240, float %acc.242, float %acc.243, float %acc.244, float %acc.245) #1
  %acc.247 = extractvalue { float, float, float, float } %mma.246, 0
  %acc.248 = extractvalue { float, float, float, float } %mma.246, 1
  %acc.249 = extractvalue { float, float, float, float } %mma.246, 2
  %acc.250 = extractvalue { float, float, float, float } %mma.246, 3
  %mma.251 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.233, i32 %tf32.234, float %acc.247, float %acc.248, float %acc.249, float %acc.250) #1
  %acc.252 = extractvalue { float, float, float, float } %mma.251, 0
  %acc.253 = extractvalue { float, float, float, float } %mma.251, 1
  %acc.254 = extractvalue { float, float, float, float } %mma.251, 2
  %acc.255 = extractvalue { float, float, float, float } %mma.251, 3
  %number.256 = bitcast i32 %matrix.169 to float
  %number.257 = bitcast i32 %matrix.170 to float
  %tf32.258 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.256) #1
  %tf32.259 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.257) #1
  %rounded.260 = bitcast i32 %tf32.258 to float
  %rest.261 = fsub float %number.256, %rounded.260
  %tf32.262 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.261) #1
  %rounded.263 = bitcast i32 %tf32.259 to float
  %rest.264 = fsub float %number.257, %rounded.263
  %tf32.265 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.264) #1
  %mma.266 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.196, i32 %tf32.199, i32 %tf32.202, i32 %tf32.205, i32 %tf32.258, i32 %tf32.259, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.267 = extractvalue { float, float, float, float } %mma.266, 0
  %acc.268 = extractvalue { float, float, float, float } %mma.266, 1
  %acc.269 = extractvalue { float, float, float, float } %mma.266, 2
  %acc.270 = extractvalue { float, float, float, float } %mma.266, 3
  %mma.271 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.262, i32 %tf32.265, float %acc.267, float %acc.268, float %acc.269, float %acc.270) #1
  %acc.272 = extractvalue { float, float, float, float } %mma.271, 0
  %acc.273 = extractvalue { float, float, float, float } %mma.271, 1
  %acc.274 = extractvalue { float, float, float, float } %mma.271, 2
  %acc.275 = extractvalue { float, float, float, float } %mma.271, 3
  %mma.276 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.258, i32 %tf32.259, float %acc.272, float %acc.273, float %acc.274, float %acc.275) #1
  %acc.277 = extractvalue { float, float, float, float } %mma.276, 0
  %acc.278 = extractvalue { float, float, float, float } %mma.276, 1
  %acc.279 = extractvalue { float, float, float, float } %mma.276, 2
  %acc.280 = extractvalue { float, float, float, float } %mma.276, 3
  %number.281 = bitcast i32 %matrix.172 to float
  %number.282 = bitcast i32 %matrix.173 to float
  %tf32.283 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.281) #1
  %tf32.284 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.282) #1
  %rounded.285 = bitcast i32 %tf32.283 to float
  %rest.286 = fsub float %number.281, %rounded.285
  %tf32.287 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.286) #1
  %rounded.288 = bitcast i32 %tf32.284 to float
  %rest.289 = fsub float %number.282, %rounded.288
  %tf32.290 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.289) #1
  %mma.291 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.196, i32 %tf32.199, i32 %tf32.202, i32 %tf32.205, i32 %tf32.283, i32 %tf32.284, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.292 = extractvalue { float, float, float, float } %mma.291, 0
  %acc.293 = extractvalue { float, float, float, float } %mma.291, 1
  %acc.294 = extractvalue { float, float, float, float } %mma.291, 2
  %acc.295 = extractvalue { float, float, float, float } %mma.291, 3
  %mma.296 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.287, i32 %tf32.290, float %acc.292, float %acc.293, float %acc.294, float %acc.295) #1
  %acc.297 = extractvalue { float, float, float, float } %mma.296, 0
  %acc.298 = extractvalue { float, float, float, float } %mma.296, 1
  %acc.299 = extractvalue { float, float, float, float } %mma.296, 2
  %acc.300 = extractvalue { float, float, float, float } %mma.296, 3
  %mma.301 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.283, i32 %tf32.284, float %acc.297, float %acc.298, float %acc.299, float %acc.300) #1
  %acc.302 = extractvalue { float, float, float, float } %mma.301, 0
  %acc.303 = extractvalue { float, float, float, float } %mma.301, 1
  %acc.304 = extractvalue { float, float, float, float } %mma.301, 2
  %acc.305 = extractvalue { float, float, float, float } %mma.301, 3
  %number.306 = bitcast i32 %matrix.174 to float
  %number.307 = bitcast i32 %matrix.175 to float
  %tf32.308 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.306) #1
  %tf32.309 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.307) #1
  %rounded.310 = bitcast i32 %tf32.308 to float
  %rest.311 = fsub float %number.306, %rounded.310
  %tf32.312 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.311) #1
  %rounded.313 = bitcast i32 %tf32.309 to float
  %rest.314 = fsub float %number.307, %rounded.313
  %tf32.315 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.314) #1
  %mma.316 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.196, i32 %tf32.199, i32 %tf32.202, i32 %tf32.205, i32 %tf32.308, i32 %tf32.309, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.317 = extractvalue { float, float, float, float } %mma.316, 0
  %acc.318 = extractvalue { float, float, float, float } %mma.316, 1
  %acc.319 = extractvalue { float, float, float, float } %mma.316, 2
  %acc.320 = extractvalue { float, float, float, float } %mma.316, 3
  %mma.321 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.312, i32 %tf32.315, float %acc.317, float %acc.318, float %acc.319, float %acc.320) #1
  %acc.322 = extractvalue { float, float, float, float } %mma.321, 0
  %acc.323 = extractvalue { float, float, float, float } %mma.321, 1
  %acc.324 = extractvalue { float, float, float, float } %mma.321, 2
  %acc.325 = extractvalue { float, float, float, float } %mma.321, 3
  %mma.326 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.308, i32 %tf32.309, float %acc.322, float %acc.323, float %acc.324, float %acc.325) #1
  %acc.327 = extractvalue { float, float, float, float } %mma.326, 0
  %acc.328 = extractvalue { float, float, float, float } %mma.326, 1
  %acc.329 = extractvalue { float, float, float, float } %mma.326, 2
  %acc.330 = extractvalue { float, float, float, float } %mma.326, 3
  %number.331 = bitcast i32 %matrix.177 to float
  %number.332 = bitcast i32 %matrix.178 to float
  %tf32.333 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.331) #1
  %tf32.334 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.332) #1
  %rounded.335 = bitcast i32 %tf32.333 to float
  %rest.336 = fsub float %number.331, %rounded.335
  %tf32.337 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.336) #1
  %rounded.338 = bitcast i32 %tf32.334 to float
  %rest.339 = fsub float %number.332, %rounded.338
  %tf32.340 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.339) #1
  %mma.341 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.196, i32 %tf32.199, i32 %tf32.202, i32 %tf32.205, i32 %tf32.333, i32 %tf32.334, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.342 = extractvalue { float, float, float, float } %mma.341, 0
  %acc.343 = extractvalue { float, float, float, float } %mma.341, 1
  %acc.344 = extractvalue { float, float, float, float } %mma.341, 2
  %acc.345 = extractvalue { float, float, float, float } %mma.341, 3
  %mma.346 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.337, i32 %tf32.340, float %acc.342, float %acc.343, float %acc.344, float %acc.345) #1
  %acc.347 = extractvalue { float, float, float, float } %mma.346, 0
  %acc.348 = extractvalue { float, float, float, float } %mma.346, 1
  %acc.349 = extractvalue { float, float, float, float } %mma.346, 2
  %acc.350 = extractvalue { float, float, float, float } %mma.346, 3
  %mma.351 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.333, i32 %tf32.334, float %acc.347, float %acc.348, float %acc.349, float %acc.350) #1
  %acc.352 = extractvalue { float, float, float, float } %mma.351, 0
  %acc.353 = extractvalue { float, float, float, float } %mma.351, 1
  %acc.354 = extractvalue { float, float, float, float } %mma.351, 2
  %acc.355 = extractvalue { float, float, float, float } %mma.351, 3
  %number.356 = bitcast i32 %matrix.179 to float
  %number.357 = bitcast i32 %matrix.180 to float
  %tf32.358 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.356) #1
  %tf32.359 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.357) #1
  %rounded.360 = bitcast i32 %tf32.358 to float
  %rest.361 = fsub float %number.356, %rounded.360
  %tf32.362 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.361) #1
  %rounded.363 = bitcast i32 %tf32.359 to float
  %rest.364 = fsub float %number.357, %rounded.363
  %tf32.365 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.364) #1
  %mma.366 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.196, i32 %tf32.199, i32 %tf32.202, i32 %tf32.205, i32 %tf32.358, i32 %tf32.359, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.367 = extractvalue { float, float, float, float } %mma.366, 0
  %acc.368 = extractvalue { float, float, float, float } %mma.366, 1
  %acc.369 = extractvalue { float, float, float, float } %mma.366, 2
  %acc.370 = extractvalue { float, float, float, float } %mma.366, 3
  %mma.371 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.362, i32 %tf32.365, float %acc.367, float %acc.368, float %acc.369, float %acc.370) #1
  %acc.372 = extractvalue { float, float, float, float } %mma.371, 0
  %acc.373 = extractvalue { float, float, float, float } %mma.371, 1
  %acc.374 = extractvalue { float, float, float, float } %mma.371, 2
  %acc.375 = extractvalue { float, float, float, float } %mma.371, 3
  %mma.376 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.358, i32 %tf32.359, float %acc.372, float %acc.373, float %acc.374, float %acc.375) #1
  %acc.377 = extractvalue { float, float, float, float } %mma.376, 0
  %acc.378 = extractvalue { float, float, float, float } %mma.376, 1
  %acc.379 = extractvalue { float, float, float, float } %mma.376, 2
  %acc.380 = extractvalue { float, float, float, float } %mma.376, 3
  %number.381 = bitcast i32 %matrix.182 to float
  %number.382 = bitcast i32 %matrix.183 to float
  %tf32.383 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.381) #1
  %tf32.384 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.382) #1
  %rounded.385 = bitcast i32 %tf32.383 to float
  %rest.386 = fsub float %number.381, %rounded.385
  %tf32.387 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.386) #1
  %rounded.388 = bitcast i32 %tf32.384 to float
  %rest.389 = fsub float %number.382, %rounded.388
  %tf32.390 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.389) #1
  %mma.391 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.196, i32 %tf32.199, i32 %tf32.202, i32 %tf32.205, i32 %tf32.383, i32 %tf32.384, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.392 = extractvalue { float, float, float, float } %mma.391, 0
  %acc.393 = extractvalue { float, float, float, float } %mma.391, 1
  %acc.394 = extractvalue { float, float, float, float } %mma.391, 2
  %acc.395 = extractvalue { float, float, float, float } %mma.391, 3
  %mma.396 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.387, i32 %tf32.390, float %acc.392, float %acc.393, float %acc.394, float %acc.395) #1
  %acc.397 = extractvalue { float, float, float, float } %mma.396, 0
  %acc.398 = extractvalue { float, float, float, float } %mma.396, 1
  %acc.399 = extractvalue { float, float, float, float } %mma.396, 2
  %acc.400 = extractvalue { float, float, float, float } %mma.396, 3
  %mma.401 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.383, i32 %tf32.384, float %acc.397, float %acc.398, float %acc.399, float %acc.400) #1
  %acc.402 = extractvalue { float, float, float, float } %mma.401, 0
  %acc.403 = extractvalue { float, float, float, float } %mma.401, 1
  %acc.404 = extractvalue { float, float, float, float } %mma.401, 2
  %acc.405 = extractvalue { float, float, float, float } %mma.401, 3
  %number.406 = bitcast i32 %matrix.184 to float
  %number.407 = bitcast i32 %matrix.185 to float
  %tf32.408 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.406) #1
  %tf32.409 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.407) #1
  %rounded.410 = bitcast i32 %tf32.408 to float
  %rest.411 = fsub float %number.406, %rounded.410
  %tf32.412 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.411) #1
  %rounded.413 = bitcast i32 %tf32.409 to float
  %rest.414 = fsub float %number.407, %rounded.413
  %tf32.415 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.414) #1
  %mma.416 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.196, i32 %tf32.199, i32 %tf32.202, i32 %tf32.205, i32 %tf32.408, i32 %tf32.409, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.417 = extractvalue { float, float, float, float } %mma.416, 0
  %acc.418 = extractvalue { float, float, float, float } %mma.416, 1
  %acc.419 = extractvalue { float, float, float, float } %mma.416, 2
  %acc.420 = extractvalue { float, float, float, float } %mma.416, 3
  %mma.421 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.412, i32 %tf32.415, float %acc.417, float %acc.418, float %acc.419, float %acc.420) #1
  %acc.422 = extractvalue { float, float, float, float } %mma.421, 0
  %acc.423 = extractvalue { float, float, float, float } %mma.421, 1
  %acc.424 = extractvalue { float, float, float, float } %mma.421, 2
  %acc.425 = extractvalue { float, float, float, float } %mma.421, 3
  %mma.426 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.190, i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.408, i32 %tf32.409, float %acc.422, float %acc.423, float %acc.424, float %acc.425) #1
  %acc.427 = extractvalue { float, float, float, float } %mma.426, 0
  %acc.428 = extractvalue { float, float, float, float } %mma.426, 1
  %acc.429 = extractvalue { float, float, float, float } %mma.426, 2
  %acc.430 = extractvalue { float, float, float, float } %mma.426, 3
  %number.431 = bitcast i32 %matrix.207 to float
  %number.432 = bitcast i32 %matrix.208 to float
  %number.433 = bitcast i32 %matrix.209 to float
  %number.434 = bitcast i32 %matrix.210 to float
  %tf32.435 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.431) #1
  %tf32.436 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.432) #1
  %tf32.437 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.433) #1
  %tf32.438 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.434) #1
  %rounded.439 = bitcast i32 %tf32.435 to float
  %rest.440 = fsub float %number.431, %rounded.439
  %tf32.441 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.440) #1
  %rounded.442 = bitcast i32 %tf32.436 to float
  %rest.443 = fsub float %number.432, %rounded.442
  %tf32.444 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.443) #1
  %rounded.445 = bitcast i32 %tf32.437 to float
  %rest.446 = fsub float %number.433, %rounded.445
  %tf32.447 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.446) #1
  %rounded.448 = bitcast i32 %tf32.438 to float
  %rest.449 = fsub float %number.434, %rounded.448
  %tf32.450 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.449) #1
  %number.451 = bitcast i32 %matrix.212 to float
  %number.452 = bitcast i32 %matrix.213 to float
  %tf32.453 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.451) #1
  %tf32.454 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.452) #1
  %rounded.455 = bitcast i32 %tf32.453 to float
  %rest.456 = fsub float %number.451, %rounded.455
  %tf32.457 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.456) #1
  %rounded.458 = bitcast i32 %tf32.454 to float
  %rest.459 = fsub float %number.452, %rounded.458
  %tf32.460 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.459) #1
  %mma.461 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.441, i32 %tf32.444, i32 %tf32.447, i32 %tf32.450, i32 %tf32.453, i32 %tf32.454, float %acc.252, float %acc.253, float %acc.254, float %acc.255) #1
  %acc.462 = extractvalue { float, float, float, float } %mma.461, 0
  %acc.463 = extractvalue { float, float, float, float } %mma.461, 1
  %acc.464 = extractvalue { float, float, float, float } %mma.461, 2
  %acc.465 = extractvalue { float, float, float, float } %mma.461, 3
  %mma.466 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.457, i32 %tf32.460, float %acc.462, float %acc.463, float %acc.464, float %acc.465) #1
  %acc.467 = extractvalue { float, float, float, float } %mma.466, 0
  %acc.468 = extractvalue { float, float, float, float } %mma.466, 1
  %acc.469 = extractvalue { float, float, float, float } %mma.466, 2
  %acc.470 = extractvalue { float, float, float, float } %mma.466, 3
  %mma.471 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.453, i32 %tf32.454, float %acc.467, float %acc.468, float %acc.469, float %acc.470) #1
  %acc.472 = extractvalue { float, float, float, float } %mma.471, 0
  %acc.473 = extractvalue { float, float, float, float } %mma.471, 1
  %acc.474 = extractvalue { float, float, float, float } %mma.471, 2
  %acc.475 = extractvalue { float, float, float, float } %mma.471, 3
  %number.476 = bitcast i32 %matrix.214 to float
  %number.477 = bitcast i32 %matrix.215 to float
  %tf32.478 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.476) #1
  %tf32.479 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.477) #1
  %rounded.480 = bitcast i32 %tf32.478 to float
  %rest.481 = fsub float %number.476, %rounded.480
  %tf32.482 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.481) #1
  %rounded.483 = bitcast i32 %tf32.479 to float
  %rest.484 = fsub float %number.477, %rounded.483
  %tf32.485 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.484) #1
  %mma.486 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.441, i32 %tf32.444, i32 %tf32.447, i32 %tf32.450, i32 %tf32.478, i32 %tf32.479, float %acc.277, float %acc.278, float %acc.279, float %acc.280) #1
  %acc.487 = extractvalue { float, float, float, float } %mma.486, 0
  %acc.488 = extractvalue { float, float, float, float } %mma.486, 1
  %acc.489 = extractvalue { float, float, float, float } %mma.486, 2
  %acc.490 = extractvalue { float, float, float, float } %mma.486, 3
  %mma.491 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.482, i32 %tf32.485, float %acc.487, float %acc.488, float %acc.489, float %acc.490) #1
  %acc.492 = extractvalue { float, float, float, float } %mma.491, 0
  %acc.493 = extractvalue { float, float, float, float } %mma.491, 1
  %acc.494 = extractvalue { float, float, float, float } %mma.491, 2
  %acc.495 = extractvalue { float, float, float, float } %mma.491, 3
  %mma.496 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.478, i32 %tf32.479, float %acc.492, float %acc.493, float %acc.494, float %acc.495) #1
  %acc.497 = extractvalue { float, float, float, float } %mma.496, 0
  %acc.498 = extractvalue { float, float, float, float } %mma.496, 1
  %acc.499 = extractvalue { float, float, float, float } %mma.496, 2
  %acc.500 = extractvalue { float, float, float, float } %mma.496, 3
  %number.501 = bitcast i32 %matrix.217 to float
  %number.502 = bitcast i32 %matrix.218 to float
  %tf32.503 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.501) #1
  %tf32.504 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.502) #1
  %rounded.505 = bitcast i32 %tf32.503 to float
  %rest.506 = fsub float %number.501, %rounded.505
  %tf32.507 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.506) #1
  %rounded.508 = bitcast i32 %tf32.504 to float
  %rest.509 = fsub float %number.502, %rounded.508
  %tf32.510 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.509) #1
  %mma.511 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.441, i32 %tf32.444, i32 %tf32.447, i32 %tf32.450, i32 %tf32.503, i32 %tf32.504, float %acc.302, float %acc.303, float %acc.304, float %acc.305) #1
  %acc.512 = extractvalue { float, float, float, float } %mma.511, 0
  %acc.513 = extractvalue { float, float, float, float } %mma.511, 1
  %acc.514 = extractvalue { float, float, float, float } %mma.511, 2
  %acc.515 = extractvalue { float, float, float, float } %mma.511, 3
  %mma.516 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.507, i32 %tf32.510, float %acc.512, float %acc.513, float %acc.514, float %acc.515) #1
  %acc.517 = extractvalue { float, float, float, float } %mma.516, 0
  %acc.518 = extractvalue { float, float, float, float } %mma.516, 1
  %acc.519 = extractvalue { float, float, float, float } %mma.516, 2
  %acc.520 = extractvalue { float, float, float, float } %mma.516, 3
  %mma.521 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.503, i32 %tf32.504, float %acc.517, float %acc.518, float %acc.519, float %acc.520) #1
  %acc.522 = extractvalue { float, float, float, float } %mma.521, 0
  %acc.523 = extractvalue { float, float, float, float } %mma.521, 1
  %acc.524 = extractvalue { float, float, float, float } %mma.521, 2
  %acc.525 = extractvalue { float, float, float, float } %mma.521, 3
  %number.526 = bitcast i32 %matrix.219 to float
  %number.527 = bitcast i32 %matrix.220 to float
  %tf32.528 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.526) #1
  %tf32.529 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.527) #1
  %rounded.530 = bitcast i32 %tf32.528 to float
  %rest.531 = fsub float %number.526, %rounded.530
  %tf32.532 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.531) #1
  %rounded.533 = bitcast i32 %tf32.529 to float
  %rest.534 = fsub float %number.527, %rounded.533
  %tf32.535 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.534) #1
  %mma.536 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.441, i32 %tf32.444, i32 %tf32.447, i32 %tf32.450, i32 %tf32.528, i32 %tf32.529, float %acc.327, float %acc.328, float %acc.329, float %acc.330) #1
  %acc.537 = extractvalue { float, float, float, float } %mma.536, 0
  %acc.538 = extractvalue { float, float, float, float } %mma.536, 1
  %acc.539 = extractvalue { float, float, float, float } %mma.536, 2
  %acc.540 = extractvalue { float, float, float, float } %mma.536, 3
  %mma.541 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.532, i32 %tf32.535, float %acc.537, float %acc.538, float %acc.539, float %acc.540) #1
  %acc.542 = extractvalue { float, float, float, float } %mma.541, 0
  %acc.543 = extractvalue { float, float, float, float } %mma.541, 1
  %acc.544 = extractvalue { float, float, float, float } %mma.541, 2
  %acc.545 = extractvalue { float, float, float, float } %mma.541, 3
  %mma.546 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.528, i32 %tf32.529, float %acc.542, float %acc.543, float %acc.544, float %acc.545) #1
  %acc.547 = extractvalue { float, float, float, float } %mma.546, 0
  %acc.548 = extractvalue { float, float, float, float } %mma.546, 1
  %acc.549 = extractvalue { float, float, float, float } %mma.546, 2
  %acc.550 = extractvalue { float, float, float, float } %mma.546, 3
  %number.551 = bitcast i32 %matrix.222 to float
  %number.552 = bitcast i32 %matrix.223 to float
  %tf32.553 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.551) #1
  %tf32.554 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.552) #1
  %rounded.555 = bitcast i32 %tf32.553 to float
  %rest.556 = fsub float %number.551, %rounded.555
  %tf32.557 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.556) #1
  %rounded.558 = bitcast i32 %tf32.554 to float
  %rest.559 = fsub float %number.552, %rounded.558
  %tf32.560 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.559) #1
  %mma.561 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.441, i32 %tf32.444, i32 %tf32.447, i32 %tf32.450, i32 %tf32.553, i32 %tf32.554, float %acc.352, float %acc.353, float %acc.354, float %acc.355) #1
  %acc.562 = extractvalue { float, float, float, float } %mma.561, 0
  %acc.563 = extractvalue { float, float, float, float } %mma.561, 1
  %acc.564 = extractvalue { float, float, float, float } %mma.561, 2
  %acc.565 = extractvalue { float, float, float, float } %mma.561, 3
  %mma.566 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.557, i32 %tf32.560, float %acc.562, float %acc.563, float %acc.564, float %acc.565) #1
  %acc.567 = extractvalue { float, float, float, float } %mma.566, 0
  %acc.568 = extractvalue { float, float, float, float } %mma.566, 1
  %acc.569 = extractvalue { float, float, float, float } %mma.566, 2
  %acc.570 = extractvalue { float, float, float, float } %mma.566, 3
  %mma.571 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.553, i32 %tf32.554, float %acc.567, float %acc.568, float %acc.569, float %acc.570) #1
  %acc.572 = extractvalue { float, float, float, float } %mma.571, 0
  %acc.573 = extractvalue { float, float, float, float } %mma.571, 1
  %acc.574 = extractvalue { float, float, float, float } %mma.571, 2
  %acc.575 = extractvalue { float, float, float, float } %mma.571, 3
  %number.576 = bitcast i32 %matrix.224 to float
  %number.577 = bitcast i32 %matrix.225 to float
  %tf32.578 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.576) #1
  %tf32.579 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.577) #1
  %rounded.580 = bitcast i32 %tf32.578 to float
  %rest.581 = fsub float %number.576, %rounded.580
  %tf32.582 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.581) #1
  %rounded.583 = bitcast i32 %tf32.579 to float
  %rest.584 = fsub float %number.577, %rounded.583
  %tf32.585 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.584) #1
  %mma.586 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.441, i32 %tf32.444, i32 %tf32.447, i32 %tf32.450, i32 %tf32.578, i32 %tf32.579, float %acc.377, float %acc.378, float %acc.379, float %acc.380) #1
  %acc.587 = extractvalue { float, float, float, float } %mma.586, 0
  %acc.588 = extractvalue { float, float, float, float } %mma.586, 1
  %acc.589 = extractvalue { float, float, float, float } %mma.586, 2
  %acc.590 = extractvalue { float, float, float, float } %mma.586, 3
  %mma.591 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.582, i32 %tf32.585, float %acc.587, float %acc.588, float %acc.589, float %acc.590) #1
  %acc.592 = extractvalue { float, float, float, float } %mma.591, 0
  %acc.593 = extractvalue { float, float, float, float } %mma.591, 1
  %acc.594 = extractvalue { float, float, float, float } %mma.591, 2
  %acc.595 = extractvalue { float, float, float, float } %mma.591, 3
  %mma.596 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.578, i32 %tf32.579, float %acc.592, float %acc.593, float %acc.594, float %acc.595) #1
  %acc.597 = extractvalue { float, float, float, float } %mma.596, 0
  %acc.598 = extractvalue { float, float, float, float } %mma.596, 1
  %acc.599 = extractvalue { float, float, float, float } %mma.596, 2
  %acc.600 = extractvalue { float, float, float, float } %mma.596, 3
  %number.601 = bitcast i32 %matrix.227 to float
  %number.602 = bitcast i32 %matrix.228 to float
  %tf32.603 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.601) #1
  %tf32.604 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.602) #1
  %rounded.605 = bitcast i32 %tf32.603 to float
  %rest.606 = fsub float %number.601, %rounded.605
  %tf32.607 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.606) #1
  %rounded.608 = bitcast i32 %tf32.604 to float
  %rest.609 = fsub float %number.602, %rounded.608
  %tf32.610 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.609) #1
  %mma.611 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.441, i32 %tf32.444, i32 %tf32.447, i32 %tf32.450, i32 %tf32.603, i32 %tf32.604, float %acc.402, float %acc.403, float %acc.404, float %acc.405) #1
  %acc.612 = extractvalue { float, float, float, float } %mma.611, 0
  %acc.613 = extractvalue { float, float, float, float } %mma.611, 1
  %acc.614 = extractvalue { float, float, float, float } %mma.611, 2
  %acc.615 = extractvalue { float, float, float, float } %mma.611, 3
  %mma.616 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.607, i32 %tf32.610, float %acc.612, float %acc.613, float %acc.614, float %acc.615) #1
  %acc.617 = extractvalue { float, float, float, float } %mma.616, 0
  %acc.618 = extractvalue { float, float, float, float } %mma.616, 1
  %acc.619 = extractvalue { float, float, float, float } %mma.616, 2
  %acc.620 = extractvalue { float, float, float, float } %mma.616, 3
  %mma.621 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.603, i32 %tf32.604, float %acc.617, float %acc.618, float %acc.619, float %acc.620) #1
  %acc.622 = extractvalue { float, float, float, float } %mma.621, 0
  %acc.623 = extractvalue { float, float, float, float } %mma.621, 1
  %acc.624 = extractvalue { float, float, float, float } %mma.621, 2
  %acc.625 = extractvalue { float, float, float, float } %mma.621, 3
  %number.626 = bitcast i32 %matrix.229 to float
  %number.627 = bitcast i32 %matrix.230 to float
  %tf32.628 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.626) #1
  %tf32.629 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.627) #1
  %rounded.630 = bitcast i32 %tf32.628 to float
  %rest.631 = fsub float %number.626, %rounded.630
  %tf32.632 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.631) #1
  %rounded.633 = bitcast i32 %tf32.629 to float
  %rest.634 = fsub float %number.627, %rounded.633
  %tf32.635 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.634) #1
  %mma.636 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.441, i32 %tf32.444, i32 %tf32.447, i32 %tf32.450, i32 %tf32.628, i32 %tf32.629, float %acc.427, float %acc.428, float %acc.429, float %acc.430) #1
  %acc.637 = extractvalue { float, float, float, float } %mma.636, 0
  %acc.638 = extractvalue { float, float, float, float } %mma.636, 1
  %acc.639 = extractvalue { float, float, float, float } %mma.636, 2
  %acc.640 = extractvalue { float, float, float, float } %mma.636, 3
  %mma.641 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.632, i32 %tf32.635, float %acc.637, float %acc.638, float %acc.639, float %acc.640) #1
  %acc.642 = extractvalue { float, float, float, float } %mma.641, 0
  %acc.643 = extractvalue { float, float, float, float } %mma.641, 1
  %acc.644 = extractvalue { float, float, float, float } %mma.641, 2
  %acc.645 = extractvalue { float, float, float, float } %mma.641, 3
  %mma.646 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.435, i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.628, i32 %tf32.629, float %acc.642, float %acc.643, float %acc.644, float %acc.645) #1
  %acc.647 = extractvalue { float, float, float, float } %mma.646, 0
  %acc.648 = extractvalue { float, float, float, float } %mma.646, 1
  %acc.649 = extractvalue { float, float, float, float } %mma.646, 2
  %acc.650 = extractvalue { float, float, float, float } %mma.646, 3
  %f.651 = fmul float %scalar.scale, 0x3FF7154760000000
  %positive.652 = fcmp oge float %f.651, 0.0
  br i1 %positive.652, label %extreme.653, label %extreme.653.opposite
extreme.653:
  %max.654 = call float @llvm.maximum.f32(float %acc.472, float %acc.522)
  %max.655 = call float @llvm.maximum.f32(float %acc.473, float %acc.523)
  %max.656 = call float @llvm.maximum.f32(float %acc.497, float %acc.547)
  %max.657 = call float @llvm.maximum.f32(float %acc.498, float %acc.548)
  %max.658 = call float @llvm.maximum.f32(float %max.654, float %acc.572)
  %max.659 = call float @llvm.maximum.f32(float %max.655, float %acc.573)
  %max.660 = call float @llvm.maximum.f32(float %max.656, float %acc.597)
  %max.661 = call float @llvm.maximum.f32(float %max.657, float %acc.598)
  %max.662 = call float @llvm.maximum.f32(float %max.658, float %acc.622)
  %max.663 = call float @llvm.maximum.f32(float %max.659, float %acc.623)
  %max.664 = call float @llvm.maximum.f32(float %max.660, float %acc.647)
  %max.665 = call float @llvm.maximum.f32(float %max.661, float %acc.648)
  %max.666 = call float @llvm.maximum.f32(float %max.662, float %max.663)
  %max.667 = call float @llvm.maximum.f32(float %max.666, float %max.664)
  %max.668 = call float @llvm.maximum.f32(float %max.667, float %max.665)
  %quad.669 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.668, i32 2, i32 31)
  %max.670 = call float @llvm.maximum.f32(float %max.668, float %quad.669)
  %quad.671 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.670, i32 1, i32 31)
  %max.672 = call float @llvm.maximum.f32(float %max.670, float %quad.671)
  %max.673 = call float @llvm.maximum.f32(float %acc.474, float %acc.524)
  %max.674 = call float @llvm.maximum.f32(float %acc.475, float %acc.525)
  %max.675 = call float @llvm.maximum.f32(float %acc.499, float %acc.549)
  %max.676 = call float @llvm.maximum.f32(float %acc.500, float %acc.550)
  %max.677 = call float @llvm.maximum.f32(float %max.673, float %acc.574)
  %max.678 = call float @llvm.maximum.f32(float %max.674, float %acc.575)
  %max.679 = call float @llvm.maximum.f32(float %max.675, float %acc.599)
  %max.680 = call float @llvm.maximum.f32(float %max.676, float %acc.600)
  %max.681 = call float @llvm.maximum.f32(float %max.677, float %acc.624)
  %max.682 = call float @llvm.maximum.f32(float %max.678, float %acc.625)
  %max.683 = call float @llvm.maximum.f32(float %max.679, float %acc.649)
  %max.684 = call float @llvm.maximum.f32(float %max.680, float %acc.650)
  %max.685 = call float @llvm.maximum.f32(float %max.681, float %max.682)
  %max.686 = call float @llvm.maximum.f32(float %max.685, float %max.683)
  %max.687 = call float @llvm.maximum.f32(float %max.686, float %max.684)
  %quad.688 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.687, i32 2, i32 31)
  %max.689 = call float @llvm.maximum.f32(float %max.687, float %quad.688)
  %quad.690 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.689, i32 1, i32 31)
  %max.691 = call float @llvm.maximum.f32(float %max.689, float %quad.690)
  br label %extreme.653.end
extreme.653.opposite:
  %min.692 = call float @llvm.minimum.f32(float %acc.472, float %acc.522)
  %min.693 = call float @llvm.minimum.f32(float %acc.473, float %acc.523)
  %min.694 = call float @llvm.minimum.f32(float %acc.497, float %acc.547)
  %min.695 = call float @llvm.minimum.f32(float %acc.498, float %acc.548)
  %min.696 = call float @llvm.minimum.f32(float %min.692, float %acc.572)
  %min.697 = call float @llvm.minimum.f32(float %min.693, float %acc.573)
  %min.698 = call float @llvm.minimum.f32(float %min.694, float %acc.597)
  %min.699 = call float @llvm.minimum.f32(float %min.695, float %acc.598)
  %min.700 = call float @llvm.minimum.f32(float %min.696, float %acc.622)
  %min.701 = call float @llvm.minimum.f32(float %min.697, float %acc.623)
  %min.702 = call float @llvm.minimum.f32(float %min.698, float %acc.647)
  %min.703 = call float @llvm.minimum.f32(float %min.699, float %acc.648)
  %min.704 = call float @llvm.minimum.f32(float %min.700, float %min.701)
  %min.705 = call float @llvm.minimum.f32(float %min.704, float %min.702)
  %min.706 = call float @llvm.minimum.f32(float %min.705, float %min.703)
  %quad.707 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.706, i32 2, i32 31)
  %min.708 = call float @llvm.minimum.f32(float %min.706, float %quad.707)
  %quad.709 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.708, i32 1, i32 31)
  %min.710 = call float @llvm.minimum.f32(float %min.708, float %quad.709)
  %min.711 = call float @llvm.minimum.f32(float %acc.474, float %acc.524)
  %min.712 = call float @llvm.minimum.f32(float %acc.475, float %acc.525)
  %min.713 = call float @llvm.minimum.f32(float %acc.499, float %acc.549)
  %min.714 = call float @llvm.minimum.f32(float %acc.500, float %acc.550)
  %min.715 = call float @llvm.minimum.f32(float %min.711, float %acc.574)
  %min.716 = call float @llvm.minimum.f32(float %min.712, float %acc.575)
  %min.717 = call float @llvm.minimum.f32(float %min.713, float %acc.599)
  %min.718 = call float @llvm.minimum.f32(float %min.714, float %acc.600)
  %min.719 = call float @llvm.minimum.f32(float %min.715, float %acc.624)
  %min.720 = call float @llvm.minimum.f32(float %min.716, float %acc.625)
  %min.721 = call float @llvm.minimum.f32(float %min.717, float %acc.649)
  %min.722 = call float @llvm.minimum.f32(float %min.718, float %acc.650)
  %min.723 = call float @llvm.minimum.f32(float %min.719, float %min.720)
  %min.724 = call float @llvm.minimum.f32(float %min.723, float %min.721)
  %min.725 = call float @llvm.minimum.f32(float %min.724, float %min.722)
  %quad.726 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.725, i32 2, i32 31)
  %min.727 = call float @llvm.minimum.f32(float %min.725, float %quad.726)
  %quad.728 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.727, i32 1, i32 31)
  %min.729 = call float @llvm.minimum.f32(float %min.727, float %quad.728)
  br label %extreme.653.end
extreme.653.end:
  %end.730 = phi float [ %max.672, %extreme.653 ], [ %min.710, %extreme.653.opposite ]
  %end.731 = phi float [ %max.691, %extreme.653 ], [ %min.729, %extreme.653.opposite ]
  %extreme.732 = fmul float %end.730, %f.651
  %extreme.733 = fmul float %end.731, %f.651
  %f.734 = call float @llvm.maximum.f32(float %carried.102, float %extreme.732)
  %f.735 = call float @llvm.maximum.f32(float %carried.103, float %extreme.733)
  %i.736 = fcmp oeq float %f.734, 0xFFF0000000000000
  %f.737 = select i1 %i.736, float 0x0000000000000000, float %f.734
  %i.738 = fcmp oeq float %f.735, 0xFFF0000000000000
  %f.739 = select i1 %i.738, float 0x0000000000000000, float %f.735
  %f.740 = fsub float %carried.102, %f.737
  %f.741 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.740)
  %f.742 = fsub float %carried.103, %f.739
  %f.743 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.742)
  %is.one.744 = fcmp oeq float %f.741, 1.0
  %is.one.745 = fcmp oeq float %f.743, 1.0
  %are.one.746 = and i1 %is.one.744, %is.one.745
  %none.747 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.746)
  br i1 %none.747, label %rescale.748.end, label %rescale.748
rescale.748:
  %scaled.749 = fmul float %carried.106, %f.741
  %scaled.750 = fmul float %carried.107, %f.741
  %scaled.751 = fmul float %carried.108, %f.743
  %scaled.752 = fmul float %carried.109, %f.743
  %scaled.753 = fmul float %carried.110, %f.741
  %scaled.754 = fmul float %carried.111, %f.741
  %scaled.755 = fmul float %carried.112, %f.743
  %scaled.756 = fmul float %carried.113, %f.743
  br label %rescale.748.end
rescale.748.end:
  %rescaled.757 = phi float [ %carried.106, %extreme.653.end ], [ %scaled.749, %rescale.748 ]
  %rescaled.758 = phi float [ %carried.107, %extreme.653.end ], [ %scaled.750, %rescale.748 ]
  %rescaled.759 = phi float [ %carried.108, %extreme.653.end ], [ %scaled.751, %rescale.748 ]
  %rescaled.760 = phi float [ %carried.109, %extreme.653.end ], [ %scaled.752, %rescale.748 ]
  %rescaled.761 = phi float [ %carried.110, %extreme.653.end ], [ %scaled.753, %rescale.748 ]
  %rescaled.762 = phi float [ %carried.111, %extreme.653.end ], [ %scaled.754, %rescale.748 ]
  %rescaled.763 = phi float [ %carried.112, %extreme.653.end ], [ %scaled.755, %rescale.748 ]
  %rescaled.764 = phi float [ %carried.113, %extreme.653.end ], [ %scaled.756, %rescale.748 ]
  %f.765 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.766 = fneg float %f.737
  %f.767 = call float @llvm.fma.f32(float %acc.472, float %f.765, float %f.766)
  %f.768 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.767)
  %f.769 = call float @llvm.fma.f32(float %acc.473, float %f.765, float %f.766)
  %f.770 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.769)
  %f.771 = fneg float %f.739
  %f.772 = call float @llvm.fma.f32(float %acc.474, float %f.765, float %f.771)
  %f.773 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.772)
  %f.774 = call float @llvm.fma.f32(float %acc.475, float %f.765, float %f.771)
  %f.775 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.774)
  %f.776 = call float @llvm.fma.f32(float %acc.497, float %f.765, float %f.766)
  %f.777 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.776)
  %f.778 = call float @llvm.fma.f32(float %acc.498, float %f.765, float %f.766)
  %f.779 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.778)
  %f.780 = call float @llvm.fma.f32(float %acc.499, float %f.765, float %f.771)
  %f.781 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.780)
  %f.782 = call float @llvm.fma.f32(float %acc.500, float %f.765, float %f.771)
  %f.783 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.782)
  %f.784 = call float @llvm.fma.f32(float %acc.522, float %f.765, float %f.766)
  %f.785 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.784)
  %f.786 = call float @llvm.fma.f32(float %acc.523, float %f.765, float %f.766)
  %f.787 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.786)
  %f.788 = call float @llvm.fma.f32(float %acc.524, float %f.765, float %f.771)
  %f.789 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.788)
  %f.790 = call float @llvm.fma.f32(float %acc.525, float %f.765, float %f.771)
  %f.791 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.790)
  %f.792 = call float @llvm.fma.f32(float %acc.547, float %f.765, float %f.766)
  %f.793 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.792)
  %f.794 = call float @llvm.fma.f32(float %acc.548, float %f.765, float %f.766)
  %f.795 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.794)
  %f.796 = call float @llvm.fma.f32(float %acc.549, float %f.765, float %f.771)
  %f.797 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.796)
  %f.798 = call float @llvm.fma.f32(float %acc.550, float %f.765, float %f.771)
  %f.799 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.798)
  %f.800 = call float @llvm.fma.f32(float %acc.572, float %f.765, float %f.766)
  %f.801 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.800)
  %f.802 = call float @llvm.fma.f32(float %acc.573, float %f.765, float %f.766)
  %f.803 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.802)
  %f.804 = call float @llvm.fma.f32(float %acc.574, float %f.765, float %f.771)
  %f.805 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.804)
  %f.806 = call float @llvm.fma.f32(float %acc.575, float %f.765, float %f.771)
  %f.807 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.806)
  %f.808 = call float @llvm.fma.f32(float %acc.597, float %f.765, float %f.766)
  %f.809 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.808)
  %f.810 = call float @llvm.fma.f32(float %acc.598, float %f.765, float %f.766)
  %f.811 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.810)
  %f.812 = call float @llvm.fma.f32(float %acc.599, float %f.765, float %f.771)
  %f.813 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.812)
  %f.814 = call float @llvm.fma.f32(float %acc.600, float %f.765, float %f.771)
  %f.815 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.814)
  %f.816 = call float @llvm.fma.f32(float %acc.622, float %f.765, float %f.766)
  %f.817 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.816)
  %f.818 = call float @llvm.fma.f32(float %acc.623, float %f.765, float %f.766)
  %f.819 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.818)
  %f.820 = call float @llvm.fma.f32(float %acc.624, float %f.765, float %f.771)
  %f.821 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.820)
  %f.822 = call float @llvm.fma.f32(float %acc.625, float %f.765, float %f.771)
  %f.823 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.822)
  %f.824 = call float @llvm.fma.f32(float %acc.647, float %f.765, float %f.766)
  %f.825 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.824)
  %f.826 = call float @llvm.fma.f32(float %acc.648, float %f.765, float %f.766)
  %f.827 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.826)
  %f.828 = call float @llvm.fma.f32(float %acc.649, float %f.765, float %f.771)
  %f.829 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.828)
  %f.830 = call float @llvm.fma.f32(float %acc.650, float %f.765, float %f.771)
  %f.831 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.830)
  %sum.832 = fadd float %f.768, %f.785
  %sum.833 = fadd float %f.770, %f.787
  %sum.834 = fadd float %f.777, %f.793
  %sum.835 = fadd float %f.779, %f.795
  %sum.836 = fadd float %sum.832, %f.801
  %sum.837 = fadd float %sum.833, %f.803
  %sum.838 = fadd float %sum.834, %f.809
  %sum.839 = fadd float %sum.835, %f.811
  %sum.840 = fadd float %sum.836, %f.817
  %sum.841 = fadd float %sum.837, %f.819
  %sum.842 = fadd float %sum.838, %f.825
  %sum.843 = fadd float %sum.839, %f.827
  %sum.844 = fadd float %sum.840, %sum.841
  %sum.845 = fadd float %sum.844, %sum.842
  %sum.846 = fadd float %sum.845, %sum.843
  %quad.847 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.846, i32 2, i32 31)
  %sum.848 = fadd float %sum.846, %quad.847
  %quad.849 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.848, i32 1, i32 31)
  %sum.850 = fadd float %sum.848, %quad.849
  %sum.851 = fadd float %f.773, %f.789
  %sum.852 = fadd float %f.775, %f.791
  %sum.853 = fadd float %f.781, %f.797
  %sum.854 = fadd float %f.783, %f.799
  %sum.855 = fadd float %sum.851, %f.805
  %sum.856 = fadd float %sum.852, %f.807
  %sum.857 = fadd float %sum.853, %f.813
  %sum.858 = fadd float %sum.854, %f.815
  %sum.859 = fadd float %sum.855, %f.821
  %sum.860 = fadd float %sum.856, %f.823
  %sum.861 = fadd float %sum.857, %f.829
  %sum.862 = fadd float %sum.858, %f.831
  %sum.863 = fadd float %sum.859, %sum.860
  %sum.864 = fadd float %sum.863, %sum.861
  %sum.865 = fadd float %sum.864, %sum.862
  %quad.866 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.865, i32 2, i32 31)
  %sum.867 = fadd float %sum.865, %quad.866
  %quad.868 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.867, i32 1, i32 31)
  %sum.869 = fadd float %sum.867, %quad.868
  %f.870 = fmul float %carried.104, %f.741
  %f.871 = fadd float %f.870, %sum.850
  %f.872 = fmul float %carried.105, %f.743
  %f.873 = fadd float %f.872, %sum.869
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.874 = urem i32 %thread, 4
  %row.875 = udiv i32 %thread, 4
  %column.876 = mul i32 %unit.874, 4
  %i.877 = add i32 %J.101, 1
  %i.878 = mul i32 %i.877, 64
  %row.879 = add i32 %i.878, %row.875
  %i.880 = sext i32 %i.11 to i64
  %along.881 = mul i64 %i.880, %strided.k.stride0
  %i.882 = sext i32 %i.13 to i64
  %along.883 = mul i64 %i.882, %strided.k.stride1
  %start.884 = add i64 %along.881, %along.883
  %row.885 = sext i32 %row.879 to i64
  %along.886 = mul i64 %row.885, %strided.k.stride2
  %line.887 = add i64 %start.884, %along.886
  %column.888 = zext i32 %column.876 to i64
  %element.889 = add i64 %line.887, %column.888
  %from.890 = getelementptr i32, ptr addrspace(1) %strided.k, i64 %element.889
  %step.891 = mul i64 %strided.k.stride2, 32
  %to.892 = mul i32 %row.875, 80
  %to.893 = mul i32 %unit.874, 16
  %to.894 = add i32 %to.892, %to.893
  %to.895 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.894
  %i.896 = icmp slt i32 %i.877, %i.28
  %i.897 = select i1 %i.896, i32 %key_length.17, i32 0
  %row.898 = add i32 %row.879, 0
  %inside.899 = icmp slt i32 %row.898, %i.897
  %bytes.900 = select i1 %inside.899, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+5120], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.895, ptr addrspace(1) %from.890, i32 %bytes.900) #1
  %from.901 = getelementptr i32, ptr addrspace(1) %from.890, i64 %step.891
  %row.902 = add i32 %row.879, 32
  %inside.903 = icmp slt i32 %row.902, %i.897
  %bytes.904 = select i1 %inside.903, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+7680], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.895, ptr addrspace(1) %from.901, i32 %bytes.904) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %word.905 = bitcast float %f.768 to i32
  %word.906 = bitcast float %f.770 to i32
  %word.907 = bitcast float %f.773 to i32
  %word.908 = bitcast float %f.775 to i32
  %word.909 = bitcast float %f.777 to i32
  %word.910 = bitcast float %f.779 to i32
  %word.911 = bitcast float %f.781 to i32
  %word.912 = bitcast float %f.783 to i32
  %word.913 = bitcast float %f.785 to i32
  %word.914 = bitcast float %f.787 to i32
  %word.915 = bitcast float %f.789 to i32
  %word.916 = bitcast float %f.791 to i32
  %word.917 = bitcast float %f.793 to i32
  %word.918 = bitcast float %f.795 to i32
  %word.919 = bitcast float %f.797 to i32
  %word.920 = bitcast float %f.799 to i32
  %word.921 = bitcast float %f.801 to i32
  %word.922 = bitcast float %f.803 to i32
  %word.923 = bitcast float %f.805 to i32
  %word.924 = bitcast float %f.807 to i32
  %word.925 = bitcast float %f.809 to i32
  %word.926 = bitcast float %f.811 to i32
  %word.927 = bitcast float %f.813 to i32
  %word.928 = bitcast float %f.815 to i32
  %word.929 = bitcast float %f.817 to i32
  %word.930 = bitcast float %f.819 to i32
  %word.931 = bitcast float %f.821 to i32
  %word.932 = bitcast float %f.823 to i32
  %word.933 = bitcast float %f.825 to i32
  %word.934 = bitcast float %f.827 to i32
  %word.935 = bitcast float %f.829 to i32
  %word.936 = bitcast float %f.831 to i32
  %lane.937 = and i32 %thread, 3
  %along.938 = mul i32 %lane.937, 160
  %lane.939 = and i32 %thread, 28
  %group.940 = lshr i32 %lane.939, 2
  %column.941 = mul i32 %group.940, 4
  %offset.942 = add i32 %along.938, %column.941
  %element.943 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.942
  %element.944 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10240];", "=r,r"(i32 %element.943) #1
  %element.945 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10320];", "=r,r"(i32 %element.943) #1
  %element.946 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10272];", "=r,r"(i32 %element.943) #1
  %element.947 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10352];", "=r,r"(i32 %element.943) #1
  %number.948 = bitcast i32 %word.905 to float
  %number.949 = bitcast i32 %word.907 to float
  %number.950 = bitcast i32 %word.906 to float
  %number.951 = bitcast i32 %word.908 to float
  %tf32.952 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.948) #1
  %tf32.953 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.949) #1
  %tf32.954 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.950) #1
  %tf32.955 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.951) #1
  %rounded.956 = bitcast i32 %tf32.952 to float
  %rest.957 = fsub float %number.948, %rounded.956
  %tf32.958 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.957) #1
  %rounded.959 = bitcast i32 %tf32.953 to float
  %rest.960 = fsub float %number.949, %rounded.959
  %tf32.961 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.960) #1
  %rounded.962 = bitcast i32 %tf32.954 to float
  %rest.963 = fsub float %number.950, %rounded.962
  %tf32.964 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.963) #1
  %rounded.965 = bitcast i32 %tf32.955 to float
  %rest.966 = fsub float %number.951, %rounded.965
  %tf32.967 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.966) #1
  %element.968 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10880];", "=r,r"(i32 %element.943) #1
  %element.969 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10960];", "=r,r"(i32 %element.943) #1
  %element.970 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10912];", "=r,r"(i32 %element.943) #1
  %element.971 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10992];", "=r,r"(i32 %element.943) #1
  %number.972 = bitcast i32 %element.944 to float
  %number.973 = bitcast i32 %element.945 to float
  %tf32.974 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.972) #1
  %tf32.975 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.973) #1
  %rounded.976 = bitcast i32 %tf32.974 to float
  %rest.977 = fsub float %number.972, %rounded.976
  %tf32.978 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.977) #1
  %rounded.979 = bitcast i32 %tf32.975 to float
  %rest.980 = fsub float %number.973, %rounded.979
  %tf32.981 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.980) #1
  %mma.982 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.958, i32 %tf32.961, i32 %tf32.964, i32 %tf32.967, i32 %tf32.974, i32 %tf32.975, float %rescaled.757, float %rescaled.758, float %rescaled.759, float %rescaled.760) #1
  %acc.983 = extractvalue { float, float, float, float } %mma.982, 0
  %acc.984 = extractvalue { float, float, float, float } %mma.982, 1
  %acc.985 = extractvalue { float, float, float, float } %mma.982, 2
  %acc.986 = extractvalue { float, float, float, float } %mma.982, 3
  %mma.987 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.952, i32 %tf32.953, i32 %tf32.954, i32 %tf32.955, i32 %tf32.978, i32 %tf32.981, float %acc.983, float %acc.984, float %acc.985, float %acc.986) #1
  %acc.988 = extractvalue { float, float, float, float } %mma.987, 0
  %acc.989 = extractvalue { float, float, float, float } %mma.987, 1
  %acc.990 = extractvalue { float, float, float, float } %mma.987, 2
  %acc.991 = extractvalue { float, float, float, float } %mma.987, 3
  %mma.992 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.952, i32 %tf32.953, i32 %tf32.954, i32 %tf32.955, i32 %tf32.974, i32 %tf32.975, float %acc.988, float %acc.989, float %acc.990, float %acc.991) #1
  %acc.993 = extractvalue { float, float, float, float } %mma.992, 0
  %acc.994 = extractvalue { float, float, float, float } %mma.992, 1
  %acc.995 = extractvalue { float, float, float, float } %mma.992, 2
  %acc.996 = extractvalue { float, float, float, float } %mma.992, 3
  %number.997 = bitcast i32 %element.946 to float
  %number.998 = bitcast i32 %element.947 to float
  %tf32.999 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.997) #1
  %tf32.1000 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.998) #1
  %rounded.1001 = bitcast i32 %tf32.999 to float
  %rest.1002 = fsub float %number.997, %rounded.1001
  %tf32.1003 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1002) #1
  %rounded.1004 = bitcast i32 %tf32.1000 to float
  %rest.1005 = fsub float %number.998, %rounded.1004
  %tf32.1006 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1005) #1
  %mma.1007 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.958, i32 %tf32.961, i32 %tf32.964, i32 %tf32.967, i32 %tf32.999, i32 %tf32.1000, float %rescaled.761, float %rescaled.762, float %rescaled.763, float %rescaled.764) #1
  %acc.1008 = extractvalue { float, float, float, float } %mma.1007, 0
  %acc.1009 = extractvalue { float, float, float, float } %mma.1007, 1
  %acc.1010 = extractvalue { float, float, float, float } %mma.1007, 2
  %acc.1011 = extractvalue { float, float, float, float } %mma.1007, 3
  %mma.1012 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.952, i32 %tf32.953, i32 %tf32.954, i32 %tf32.955, i32 %tf32.1003, i32 %tf32.1006, float %acc.1008, float %acc.1009, float %acc.1010, float %acc.1011) #1
  %acc.1013 = extractvalue { float, float, float, float } %mma.1012, 0
  %acc.1014 = extractvalue { float, float, float, float } %mma.1012, 1
  %acc.1015 = extractvalue { float, float, float, float } %mma.1012, 2
  %acc.1016 = extractvalue { float, float, float, float } %mma.1012, 3
  %mma.1017 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.952, i32 %tf32.953, i32 %tf32.954, i32 %tf32.955, i32 %tf32.999, i32 %tf32.1000, float %acc.1013, float %acc.1014, float %acc.1015, float %acc.1016) #1
  %acc.1018 = extractvalue { float, float, float, float } %mma.1017, 0
  %acc.1019 = extractvalue { float, float, float, float } %mma.1017, 1
  %acc.1020 = extractvalue { float, float, float, float } %mma.1017, 2
  %acc.1021 = extractvalue { float, float, float, float } %mma.1017, 3
  %number.1022 = bitcast i32 %word.909 to float
  %number.1023 = bitcast i32 %word.911 to float
  %number.1024 = bitcast i32 %word.910 to float
  %number.1025 = bitcast i32 %word.912 to float
  %tf32.1026 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1022) #1
  %tf32.1027 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1023) #1
  %tf32.1028 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1024) #1
  %tf32.1029 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1025) #1
  %rounded.1030 = bitcast i32 %tf32.1026 to float
  %rest.1031 = fsub float %number.1022, %rounded.1030
  %tf32.1032 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1031) #1
  %rounded.1033 = bitcast i32 %tf32.1027 to float
  %rest.1034 = fsub float %number.1023, %rounded.1033
  %tf32.1035 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1034) #1
  %rounded.1036 = bitcast i32 %tf32.1028 to float
  %rest.1037 = fsub float %number.1024, %rounded.1036
  %tf32.1038 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1037) #1
  %rounded.1039 = bitcast i32 %tf32.1029 to float
  %rest.1040 = fsub float %number.1025, %rounded.1039
  %tf32.1041 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1040) #1
  %element.1042 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11520];", "=r,r"(i32 %element.943) #1
  %element.1043 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11600];", "=r,r"(i32 %element.943) #1
  %element.1044 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11552];", "=r,r"(i32 %element.943) #1
  %element.1045 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11632];", "=r,r"(i32 %element.943) #1
  %number.1046 = bitcast i32 %element.968 to float
  %number.1047 = bitcast i32 %element.969 to float
  %tf32.1048 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1046) #1
  %tf32.1049 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1047) #1
  %rounded.1050 = bitcast i32 %tf32.1048 to float
  %rest.1051 = fsub float %number.1046, %rounded.1050
  %tf32.1052 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1051) #1
  %rounded.1053 = bitcast i32 %tf32.1049 to float
  %rest.1054 = fsub float %number.1047, %rounded.1053
  %tf32.1055 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1054) #1
  %mma.1056 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1032, i32 %tf32.1035, i32 %tf32.1038, i32 %tf32.1041, i32 %tf32.1048, i32 %tf32.1049, float %acc.993, float %acc.994, float %acc.995, float %acc.996) #1
  %acc.1057 = extractvalue { float, float, float, float } %mma.1056, 0
  %acc.1058 = extractvalue { float, float, float, float } %mma.1056, 1
  %acc.1059 = extractvalue { float, float, float, float } %mma.1056, 2
  %acc.1060 = extractvalue { float, float, float, float } %mma.1056, 3
  %mma.1061 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1026, i32 %tf32.1027, i32 %tf32.1028, i32 %tf32.1029, i32 %tf32.1052, i32 %tf32.1055, float %acc.1057, float %acc.1058, float %acc.1059, float %acc.1060) #1
  %acc.1062 = extractvalue { float, float, float, float } %mma.1061, 0
  %acc.1063 = extractvalue { float, float, float, float } %mma.1061, 1
  %acc.1064 = extractvalue { float, float, float, float } %mma.1061, 2
  %acc.1065 = extractvalue { float, float, float, float } %mma.1061, 3
  %mma.1066 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1026, i32 %tf32.1027, i32 %tf32.1028, i32 %tf32.1029, i32 %tf32.1048, i32 %tf32.1049, float %acc.1062, float %acc.1063, float %acc.1064, float %acc.1065) #1
  %acc.1067 = extractvalue { float, float, float, float } %mma.1066, 0
  %acc.1068 = extractvalue { float, float, float, float } %mma.1066, 1
  %acc.1069 = extractvalue { float, float, float, float } %mma.1066, 2
  %acc.1070 = extractvalue { float, float, float, float } %mma.1066, 3
  %number.1071 = bitcast i32 %element.970 to float
  %number.1072 = bitcast i32 %element.971 to float
  %tf32.1073 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1071) #1
  %tf32.1074 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1072) #1
  %rounded.1075 = bitcast i32 %tf32.1073 to float
  %rest.1076 = fsub float %number.1071, %rounded.1075
  %tf32.1077 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1076) #1
  %rounded.1078 = bitcast i32 %tf32.1074 to float
  %rest.1079 = fsub float %number.1072, %rounded.1078
  %tf32.1080 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1079) #1
  %mma.1081 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1032, i32 %tf32.1035, i32 %tf32.1038, i32 %tf32.1041, i32 %tf32.1073, i32 %tf32.1074, float %acc.1018, float %acc.1019, float %acc.1020, float %acc.1021) #1
  %acc.1082 = extractvalue { float, float, float, float } %mma.1081, 0
  %acc.1083 = extractvalue { float, float, float, float } %mma.1081, 1
  %acc.1084 = extractvalue { float, float, float, float } %mma.1081, 2
  %acc.1085 = extractvalue { float, float, float, float } %mma.1081, 3
  %mma.1086 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1026, i32 %tf32.1027, i32 %tf32.1028, i32 %tf32.1029, i32 %tf32.1077, i32 %tf32.1080, float %acc.1082, float %acc.1083, float %acc.1084, float %acc.1085) #1
  %acc.1087 = extractvalue { float, float, float, float } %mma.1086, 0
  %acc.1088 = extractvalue { float, float, float, float } %mma.1086, 1
  %acc.1089 = extractvalue { float, float, float, float } %mma.1086, 2
  %acc.1090 = extractvalue { float, float, float, float } %mma.1086, 3
  %mma.1091 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1026, i32 %tf32.1027, i32 %tf32.1028, i32 %tf32.1029, i32 %tf32.1073, i32 %tf32.1074, float %acc.1087, float %acc.1088, float %acc.1089, float %acc.1090) #1
  %acc.1092 = extractvalue { float, float, float, float } %mma.1091, 0
  %acc.1093 = extractvalue { float, float, float, float } %mma.1091, 1
  %acc.1094 = extractvalue { float, float, float, float } %mma.1091, 2
  %acc.1095 = extractvalue { float, float, float, float } %mma.1091, 3
  %number.1096 = bitcast i32 %word.913 to float
  %number.1097 = bitcast i32 %word.915 to float
  %number.1098 = bitcast i32 %word.914 to float
  %number.1099 = bitcast i32 %word.916 to float
  %tf32.1100 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1096) #1
  %tf32.1101 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1097) #1
  %tf32.1102 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1098) #1
  %tf32.1103 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1099) #1
  %rounded.1104 = bitcast i32 %tf32.1100 to float
  %rest.1105 = fsub float %number.1096, %rounded.1104
  %tf32.1106 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1105) #1
  %rounded.1107 = bitcast i32 %tf32.1101 to float
  %rest.1108 = fsub float %number.1097, %rounded.1107
  %tf32.1109 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1108) #1
  %rounded.1110 = bitcast i32 %tf32.1102 to float
  %rest.1111 = fsub float %number.1098, %rounded.1110
  %tf32.1112 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1111) #1
  %rounded.1113 = bitcast i32 %tf32.1103 to float
  %rest.1114 = fsub float %number.1099, %rounded.1113
  %tf32.1115 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1114) #1
  %element.1116 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12160];", "=r,r"(i32 %element.943) #1
  %element.1117 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12240];", "=r,r"(i32 %element.943) #1
  %element.1118 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12192];", "=r,r"(i32 %element.943) #1
  %element.1119 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12272];", "=r,r"(i32 %element.943) #1
  %number.1120 = bitcast i32 %element.1042 to float
  %number.1121 = bitcast i32 %element.1043 to float
  %tf32.1122 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1120) #1
  %tf32.1123 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1121) #1
  %rounded.1124 = bitcast i32 %tf32.1122 to float
  %rest.1125 = fsub float %number.1120, %rounded.1124
  %tf32.1126 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1125) #1
  %rounded.1127 = bitcast i32 %tf32.1123 to float
  %rest.1128 = fsub float %number.1121, %rounded.1127
  %tf32.1129 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1128) #1
  %mma.1130 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1106, i32 %tf32.1109, i32 %tf32.1112, i32 %tf32.1115, i32 %tf32.1122, i32 %tf32.1123, float %acc.1067, float %acc.1068, float %acc.1069, float %acc.1070) #1
  %acc.1131 = extractvalue { float, float, float, float } %mma.1130, 0
  %acc.1132 = extractvalue { float, float, float, float } %mma.1130, 1
  %acc.1133 = extractvalue { float, float, float, float } %mma.1130, 2
  %acc.1134 = extractvalue { float, float, float, float } %mma.1130, 3
  %mma.1135 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1100, i32 %tf32.1101, i32 %tf32.1102, i32 %tf32.1103, i32 %tf32.1126, i32 %tf32.1129, float %acc.1131, float %acc.1132, float %acc.1133, float %acc.1134) #1
  %acc.1136 = extractvalue { float, float, float, float } %mma.1135, 0
  %acc.1137 = extractvalue { float, float, float, float } %mma.1135, 1
  %acc.1138 = extractvalue { float, float, float, float } %mma.1135, 2
  %acc.1139 = extractvalue { float, float, float, float } %mma.1135, 3
  %mma.1140 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1100, i32 %tf32.1101, i32 %tf32.1102, i32 %tf32.1103, i32 %tf32.1122, i32 %tf32.1123, float %acc.1136, float %acc.1137, float %acc.1138, float %acc.1139) #1
  %acc.1141 = extractvalue { float, float, float, float } %mma.1140, 0
  %acc.1142 = extractvalue { float, float, float, float } %mma.1140, 1
  %acc.1143 = extractvalue { float, float, float, float } %mma.1140, 2
  %acc.1144 = extractvalue { float, float, float, float } %mma.1140, 3
  %number.1145 = bitcast i32 %element.1044 to float
  %number.1146 = bitcast i32 %element.1045 to float
  %tf32.1147 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1145) #1
  %tf32.1148 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1146) #1
  %rounded.1149 = bitcast i32 %tf32.1147 to float
  %rest.1150 = fsub float %number.1145, %rounded.1149
  %tf32.1151 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1150) #1
  %rounded.1152 = bitcast i32 %tf32.1148 to float
  %rest.1153 = fsub float %number.1146, %rounded.1152
  %tf32.1154 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1153) #1
  %mma.1155 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1106, i32 %tf32.1109, i32 %tf32.1112, i32 %tf32.1115, i32 %tf32.1147, i32 %tf32.1148, float %acc.1092, float %acc.1093, float %acc.1094, float %acc.1095) #1
  %acc.1156 = extractvalue { float, float, float, float } %mma.1155, 0
  %acc.1157 = extractvalue { float, float, float, float } %mma.1155, 1
  %acc.1158 = extractvalue { float, float, float, float } %mma.1155, 2
  %acc.1159 = extractvalue { float, float, float, float } %mma.1155, 3
  %mma.1160 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1100, i32 %tf32.1101, i32 %tf32.1102, i32 %tf32.1103, i32 %tf32.1151, i32 %tf32.1154, float %acc.1156, float %acc.1157, float %acc.1158, float %acc.1159) #1
  %acc.1161 = extractvalue { float, float, float, float } %mma.1160, 0
  %acc.1162 = extractvalue { float, float, float, float } %mma.1160, 1
  %acc.1163 = extractvalue { float, float, float, float } %mma.1160, 2
  %acc.1164 = extractvalue { float, float, float, float } %mma.1160, 3
  %mma.1165 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1100, i32 %tf32.1101, i32 %tf32.1102, i32 %tf32.1103, i32 %tf32.1147, i32 %tf32.1148, float %acc.1161, float %acc.1162, float %acc.1163, float %acc.1164) #1
  %acc.1166 = extractvalue { float, float, float, float } %mma.1165, 0
  %acc.1167 = extractvalue { float, float, float, float } %mma.1165, 1
  %acc.1168 = extractvalue { float, float, float, float } %mma.1165, 2
  %acc.1169 = extractvalue { float, float, float, float } %mma.1165, 3
  %number.1170 = bitcast i32 %word.917 to float
  %number.1171 = bitcast i32 %word.919 to float
  %number.1172 = bitcast i32 %word.918 to float
  %number.1173 = bitcast i32 %word.920 to float
  %tf32.1174 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1170) #1
  %tf32.1175 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1171) #1
  %tf32.1176 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1172) #1
  %tf32.1177 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1173) #1
  %rounded.1178 = bitcast i32 %tf32.1174 to float
  %rest.1179 = fsub float %number.1170, %rounded.1178
  %tf32.1180 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1179) #1
  %rounded.1181 = bitcast i32 %tf32.1175 to float
  %rest.1182 = fsub float %number.1171, %rounded.1181
  %tf32.1183 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1182) #1
  %rounded.1184 = bitcast i32 %tf32.1176 to float
  %rest.1185 = fsub float %number.1172, %rounded.1184
  %tf32.1186 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1185) #1
  %rounded.1187 = bitcast i32 %tf32.1177 to float
  %rest.1188 = fsub float %number.1173, %rounded.1187
  %tf32.1189 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1188) #1
  %element.1190 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12800];", "=r,r"(i32 %element.943) #1
  %element.1191 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12880];", "=r,r"(i32 %element.943) #1
  %element.1192 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12832];", "=r,r"(i32 %element.943) #1
  %element.1193 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12912];", "=r,r"(i32 %element.943) #1
  %number.1194 = bitcast i32 %element.1116 to float
  %number.1195 = bitcast i32 %element.1117 to float
  %tf32.1196 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1194) #1
  %tf32.1197 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1195) #1
  %rounded.1198 = bitcast i32 %tf32.1196 to float
  %rest.1199 = fsub float %number.1194, %rounded.1198
  %tf32.1200 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1199) #1
  %rounded.1201 = bitcast i32 %tf32.1197 to float
  %rest.1202 = fsub float %number.1195, %rounded.1201
  %tf32.1203 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1202) #1
  %mma.1204 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1180, i32 %tf32.1183, i32 %tf32.1186, i32 %tf32.1189, i32 %tf32.1196, i32 %tf32.1197, float %acc.1141, float %acc.1142, float %acc.1143, float %acc.1144) #1
  %acc.1205 = extractvalue { float, float, float, float } %mma.1204, 0
  %acc.1206 = extractvalue { float, float, float, float } %mma.1204, 1
  %acc.1207 = extractvalue { float, float, float, float } %mma.1204, 2
  %acc.1208 = extractvalue { float, float, float, float } %mma.1204, 3
  %mma.1209 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1174, i32 %tf32.1175, i32 %tf32.1176, i32 %tf32.1177, i32 %tf32.1200, i32 %tf32.1203, float %acc.1205, float %acc.1206, float %acc.1207, float %acc.1208) #1
  %acc.1210 = extractvalue { float, float, float, float } %mma.1209, 0
  %acc.1211 = extractvalue { float, float, float, float } %mma.1209, 1
  %acc.1212 = extractvalue { float, float, float, float } %mma.1209, 2
  %acc.1213 = extractvalue { float, float, float, float } %mma.1209, 3
  %mma.1214 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1174, i32 %tf32.1175, i32 %tf32.1176, i32 %tf32.1177, i32 %tf32.1196, i32 %tf32.1197, float %acc.1210, float %acc.1211, float %acc.1212, float %acc.1213) #1
  %acc.1215 = extractvalue { float, float, float, float } %mma.1214, 0
  %acc.1216 = extractvalue { float, float, float, float } %mma.1214, 1
  %acc.1217 = extractvalue { float, float, float, float } %mma.1214, 2
  %acc.1218 = extractvalue { float, float, float, float } %mma.1214, 3
  %number.1219 = bitcast i32 %element.1118 to float
  %number.1220 = bitcast i32 %element.1119 to float
  %tf32.1221 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1219) #1
  %tf32.1222 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1220) #1
  %rounded.1223 = bitcast i32 %tf32.1221 to float
  %rest.1224 = fsub float %number.1219, %rounded.1223
  %tf32.1225 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1224) #1
  %rounded.1226 = bitcast i32 %tf32.1222 to float
  %rest.1227 = fsub float %number.1220, %rounded.1226
  %tf32.1228 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1227) #1
  %mma.1229 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1180, i32 %tf32.1183, i32 %tf32.1186, i32 %tf32.1189, i32 %tf32.1221, i32 %tf32.1222, float %acc.1166, float %acc.1167, float %acc.1168, float %acc.1169) #1
  %acc.1230 = extractvalue { float, float, float, float } %mma.1229, 0
  %acc.1231 = extractvalue { float, float, float, float } %mma.1229, 1
  %acc.1232 = extractvalue { float, float, float, float } %mma.1229, 2
  %acc.1233 = extractvalue { float, float, float, float } %mma.1229, 3
  %mma.1234 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1174, i32 %tf32.1175, i32 %tf32.1176, i32 %tf32.1177, i32 %tf32.1225, i32 %tf32.1228, float %acc.1230, float %acc.1231, float %acc.1232, float %acc.1233) #1
  %acc.1235 = extractvalue { float, float, float, float } %mma.1234, 0
  %acc.1236 = extractvalue { float, float, float, float } %mma.1234, 1
  %acc.1237 = extractvalue { float, float, float, float } %mma.1234, 2
  %acc.1238 = extractvalue { float, float, float, float } %mma.1234, 3
  %mma.1239 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1174, i32 %tf32.1175, i32 %tf32.1176, i32 %tf32.1177, i32 %tf32.1221, i32 %tf32.1222, float %acc.1235, float %acc.1236, float %acc.1237, float %acc.1238) #1
  %acc.1240 = extractvalue { float, float, float, float } %mma.1239, 0
  %acc.1241 = extractvalue { float, float, float, float } %mma.1239, 1
  %acc.1242 = extractvalue { float, float, float, float } %mma.1239, 2
  %acc.1243 = extractvalue { float, float, float, float } %mma.1239, 3
  %number.1244 = bitcast i32 %word.921 to float
  %number.1245 = bitcast i32 %word.923 to float
  %number.1246 = bitcast i32 %word.922 to float
  %number.1247 = bitcast i32 %word.924 to float
  %tf32.1248 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1244) #1
  %tf32.1249 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1245) #1
  %tf32.1250 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1246) #1
  %tf32.1251 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1247) #1
  %rounded.1252 = bitcast i32 %tf32.1248 to float
  %rest.1253 = fsub float %number.1244, %rounded.1252
  %tf32.1254 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1253) #1
  %rounded.1255 = bitcast i32 %tf32.1249 to float
  %rest.1256 = fsub float %number.1245, %rounded.1255
  %tf32.1257 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1256) #1
  %rounded.1258 = bitcast i32 %tf32.1250 to float
  %rest.1259 = fsub float %number.1246, %rounded.1258
  %tf32.1260 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1259) #1
  %rounded.1261 = bitcast i32 %tf32.1251 to float
  %rest.1262 = fsub float %number.1247, %rounded.1261
  %tf32.1263 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1262) #1
  %element.1264 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13440];", "=r,r"(i32 %element.943) #1
  %element.1265 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13520];", "=r,r"(i32 %element.943) #1
  %element.1266 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13472];", "=r,r"(i32 %element.943) #1
  %element.1267 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13552];", "=r,r"(i32 %element.943) #1
  %number.1268 = bitcast i32 %element.1190 to float
  %number.1269 = bitcast i32 %element.1191 to float
  %tf32.1270 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1268) #1
  %tf32.1271 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1269) #1
  %rounded.1272 = bitcast i32 %tf32.1270 to float
  %rest.1273 = fsub float %number.1268, %rounded.1272
  %tf32.1274 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1273) #1
  %rounded.1275 = bitcast i32 %tf32.1271 to float
  %rest.1276 = fsub float %number.1269, %rounded.1275
  %tf32.1277 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1276) #1
  %mma.1278 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1254, i32 %tf32.1257, i32 %tf32.1260, i32 %tf32.1263, i32 %tf32.1270, i32 %tf32.1271, float %acc.1215, float %acc.1216, float %acc.1217, float %acc.1218) #1
  %acc.1279 = extractvalue { float, float, float, float } %mma.1278, 0
  %acc.1280 = extractvalue { float, float, float, float } %mma.1278, 1
  %acc.1281 = extractvalue { float, float, float, float } %mma.1278, 2
  %acc.1282 = extractvalue { float, float, float, float } %mma.1278, 3
  %mma.1283 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1248, i32 %tf32.1249, i32 %tf32.1250, i32 %tf32.1251, i32 %tf32.1274, i32 %tf32.1277, float %acc.1279, float %acc.1280, float %acc.1281, float %acc.1282) #1
  %acc.1284 = extractvalue { float, float, float, float } %mma.1283, 0
  %acc.1285 = extractvalue { float, float, float, float } %mma.1283, 1
  %acc.1286 = extractvalue { float, float, float, float } %mma.1283, 2
  %acc.1287 = extractvalue { float, float, float, float } %mma.1283, 3
  %mma.1288 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1248, i32 %tf32.1249, i32 %tf32.1250, i32 %tf32.1251, i32 %tf32.1270, i32 %tf32.1271, float %acc.1284, float %acc.1285, float %acc.1286, float %acc.1287) #1
  %acc.1289 = extractvalue { float, float, float, float } %mma.1288, 0
  %acc.1290 = extractvalue { float, float, float, float } %mma.1288, 1
  %acc.1291 = extractvalue { float, float, float, float } %mma.1288, 2
  %acc.1292 = extractvalue { float, float, float, float } %mma.1288, 3
  %number.1293 = bitcast i32 %element.1192 to float
  %number.1294 = bitcast i32 %element.1193 to float
  %tf32.1295 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1293) #1
  %tf32.1296 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1294) #1
  %rounded.1297 = bitcast i32 %tf32.1295 to float
  %rest.1298 = fsub float %number.1293, %rounded.1297
  %tf32.1299 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1298) #1
  %rounded.1300 = bitcast i32 %tf32.1296 to float
  %rest.1301 = fsub float %number.1294, %rounded.1300
  %tf32.1302 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1301) #1
  %mma.1303 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1254, i32 %tf32.1257, i32 %tf32.1260, i32 %tf32.1263, i32 %tf32.1295, i32 %tf32.1296, float %acc.1240, float %acc.1241, float %acc.1242, float %acc.1243) #1
  %acc.1304 = extractvalue { float, float, float, float } %mma.1303, 0
  %acc.1305 = extractvalue { float, float, float, float } %mma.1303, 1
  %acc.1306 = extractvalue { float, float, float, float } %mma.1303, 2
  %acc.1307 = extractvalue { float, float, float, float } %mma.1303, 3
  %mma.1308 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1248, i32 %tf32.1249, i32 %tf32.1250, i32 %tf32.1251, i32 %tf32.1299, i32 %tf32.1302, float %acc.1304, float %acc.1305, float %acc.1306, float %acc.1307) #1
  %acc.1309 = extractvalue { float, float, float, float } %mma.1308, 0
  %acc.1310 = extractvalue { float, float, float, float } %mma.1308, 1
  %acc.1311 = extractvalue { float, float, float, float } %mma.1308, 2
  %acc.1312 = extractvalue { float, float, float, float } %mma.1308, 3
  %mma.1313 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1248, i32 %tf32.1249, i32 %tf32.1250, i32 %tf32.1251, i32 %tf32.1295, i32 %tf32.1296, float %acc.1309, float %acc.1310, float %acc.1311, float %acc.1312) #1
  %acc.1314 = extractvalue { float, float, float, float } %mma.1313, 0
  %acc.1315 = extractvalue { float, float, float, float } %mma.1313, 1
  %acc.1316 = extractvalue { float, float, float, float } %mma.1313, 2
  %acc.1317 = extractvalue { float, float, float, float } %mma.1313, 3
  %number.1318 = bitcast i32 %word.925 to float
  %number.1319 = bitcast i32 %word.927 to float
  %number.1320 = bitcast i32 %word.926 to float
  %number.1321 = bitcast i32 %word.928 to float
  %tf32.1322 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1318) #1
  %tf32.1323 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1319) #1
  %tf32.1324 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1320) #1
  %tf32.1325 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1321) #1
  %rounded.1326 = bitcast i32 %tf32.1322 to float
  %rest.1327 = fsub float %number.1318, %rounded.1326
  %tf32.1328 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1327) #1
  %rounded.1329 = bitcast i32 %tf32.1323 to float
  %rest.1330 = fsub float %number.1319, %rounded.1329
  %tf32.1331 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1330) #1
  %rounded.1332 = bitcast i32 %tf32.1324 to float
  %rest.1333 = fsub float %number.1320, %rounded.1332
  %tf32.1334 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1333) #1
  %rounded.1335 = bitcast i32 %tf32.1325 to float
  %rest.1336 = fsub float %number.1321, %rounded.1335
  %tf32.1337 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1336) #1
  %element.1338 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14080];", "=r,r"(i32 %element.943) #1
  %element.1339 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14160];", "=r,r"(i32 %element.943) #1
  %element.1340 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14112];", "=r,r"(i32 %element.943) #1
  %element.1341 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14192];", "=r,r"(i32 %element.943) #1
  %number.1342 = bitcast i32 %element.1264 to float
  %number.1343 = bitcast i32 %element.1265 to float
  %tf32.1344 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1342) #1
  %tf32.1345 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1343) #1
  %rounded.1346 = bitcast i32 %tf32.1344 to float
  %rest.1347 = fsub float %number.1342, %rounded.1346
  %tf32.1348 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1347) #1
  %rounded.1349 = bitcast i32 %tf32.1345 to float
  %rest.1350 = fsub float %number.1343, %rounded.1349
  %tf32.1351 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1350) #1
  %mma.1352 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1328, i32 %tf32.1331, i32 %tf32.1334, i32 %tf32.1337, i32 %tf32.1344, i32 %tf32.1345, float %acc.1289, float %acc.1290, float %acc.1291, float %acc.1292) #1
  %acc.1353 = extractvalue { float, float, float, float } %mma.1352, 0
  %acc.1354 = extractvalue { float, float, float, float } %mma.1352, 1
  %acc.1355 = extractvalue { float, float, float, float } %mma.1352, 2
  %acc.1356 = extractvalue { float, float, float, float } %mma.1352, 3
  %mma.1357 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1322, i32 %tf32.1323, i32 %tf32.1324, i32 %tf32.1325, i32 %tf32.1348, i32 %tf32.1351, float %acc.1353, float %acc.1354, float %acc.1355, float %acc.1356) #1
  %acc.1358 = extractvalue { float, float, float, float } %mma.1357, 0
  %acc.1359 = extractvalue { float, float, float, float } %mma.1357, 1
  %acc.1360 = extractvalue { float, float, float, float } %mma.1357, 2
  %acc.1361 = extractvalue { float, float, float, float } %mma.1357, 3
  %mma.1362 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1322, i32 %tf32.1323, i32 %tf32.1324, i32 %tf32.1325, i32 %tf32.1344, i32 %tf32.1345, float %acc.1358, float %acc.1359, float %acc.1360, float %acc.1361) #1
  %acc.1363 = extractvalue { float, float, float, float } %mma.1362, 0
  %acc.1364 = extractvalue { float, float, float, float } %mma.1362, 1
  %acc.1365 = extractvalue { float, float, float, float } %mma.1362, 2
  %acc.1366 = extractvalue { float, float, float, float } %mma.1362, 3
  %number.1367 = bitcast i32 %element.1266 to float
  %number.1368 = bitcast i32 %element.1267 to float
  %tf32.1369 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1367) #1
  %tf32.1370 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1368) #1
  %rounded.1371 = bitcast i32 %tf32.1369 to float
  %rest.1372 = fsub float %number.1367, %rounded.1371
  %tf32.1373 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1372) #1
  %rounded.1374 = bitcast i32 %tf32.1370 to float
  %rest.1375 = fsub float %number.1368, %rounded.1374
  %tf32.1376 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1375) #1
  %mma.1377 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1328, i32 %tf32.1331, i32 %tf32.1334, i32 %tf32.1337, i32 %tf32.1369, i32 %tf32.1370, float %acc.1314, float %acc.1315, float %acc.1316, float %acc.1317) #1
  %acc.1378 = extractvalue { float, float, float, float } %mma.1377, 0
  %acc.1379 = extractvalue { float, float, float, float } %mma.1377, 1
  %acc.1380 = extractvalue { float, float, float, float } %mma.1377, 2
  %acc.1381 = extractvalue { float, float, float, float } %mma.1377, 3
  %mma.1382 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1322, i32 %tf32.1323, i32 %tf32.1324, i32 %tf32.1325, i32 %tf32.1373, i32 %tf32.1376, float %acc.1378, float %acc.1379, float %acc.1380, float %acc.1381) #1
  %acc.1383 = extractvalue { float, float, float, float } %mma.1382, 0
  %acc.1384 = extractvalue { float, float, float, float } %mma.1382, 1
  %acc.1385 = extractvalue { float, float, float, float } %mma.1382, 2
  %acc.1386 = extractvalue { float, float, float, float } %mma.1382, 3
  %mma.1387 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1322, i32 %tf32.1323, i32 %tf32.1324, i32 %tf32.1325, i32 %tf32.1369, i32 %tf32.1370, float %acc.1383, float %acc.1384, float %acc.1385, float %acc.1386) #1
  %acc.1388 = extractvalue { float, float, float, float } %mma.1387, 0
  %acc.1389 = extractvalue { float, float, float, float } %mma.1387, 1
  %acc.1390 = extractvalue { float, float, float, float } %mma.1387, 2
  %acc.1391 = extractvalue { float, float, float, float } %mma.1387, 3
  %number.1392 = bitcast i32 %word.929 to float
  %number.1393 = bitcast i32 %word.931 to float
  %number.1394 = bitcast i32 %word.930 to float
  %number.1395 = bitcast i32 %word.932 to float
  %tf32.1396 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1392) #1
  %tf32.1397 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1393) #1
  %tf32.1398 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1394) #1
  %tf32.1399 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1395) #1
  %rounded.1400 = bitcast i32 %tf32.1396 to float
  %rest.1401 = fsub float %number.1392, %rounded.1400
  %tf32.1402 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1401) #1
  %rounded.1403 = bitcast i32 %tf32.1397 to float
  %rest.1404 = fsub float %number.1393, %rounded.1403
  %tf32.1405 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1404) #1
  %rounded.1406 = bitcast i32 %tf32.1398 to float
  %rest.1407 = fsub float %number.1394, %rounded.1406
  %tf32.1408 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1407) #1
  %rounded.1409 = bitcast i32 %tf32.1399 to float
  %rest.1410 = fsub float %number.1395, %rounded.1409
  %tf32.1411 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1410) #1
  %element.1412 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14720];", "=r,r"(i32 %element.943) #1
  %element.1413 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14800];", "=r,r"(i32 %element.943) #1
  %element.1414 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14752];", "=r,r"(i32 %element.943) #1
  %element.1415 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14832];", "=r,r"(i32 %element.943) #1
  %number.1416 = bitcast i32 %element.1338 to float
  %number.1417 = bitcast i32 %element.1339 to float
  %tf32.1418 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1416) #1
  %tf32.1419 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1417) #1
  %rounded.1420 = bitcast i32 %tf32.1418 to float
  %rest.1421 = fsub float %number.1416, %rounded.1420
  %tf32.1422 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1421) #1
  %rounded.1423 = bitcast i32 %tf32.1419 to float
  %rest.1424 = fsub float %number.1417, %rounded.1423
  %tf32.1425 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1424) #1
  %mma.1426 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1402, i32 %tf32.1405, i32 %tf32.1408, i32 %tf32.1411, i32 %tf32.1418, i32 %tf32.1419, float %acc.1363, float %acc.1364, float %acc.1365, float %acc.1366) #1
  %acc.1427 = extractvalue { float, float, float, float } %mma.1426, 0
  %acc.1428 = extractvalue { float, float, float, float } %mma.1426, 1
  %acc.1429 = extractvalue { float, float, float, float } %mma.1426, 2
  %acc.1430 = extractvalue { float, float, float, float } %mma.1426, 3
  %mma.1431 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1396, i32 %tf32.1397, i32 %tf32.1398, i32 %tf32.1399, i32 %tf32.1422, i32 %tf32.1425, float %acc.1427, float %acc.1428, float %acc.1429, float %acc.1430) #1
  %acc.1432 = extractvalue { float, float, float, float } %mma.1431, 0
  %acc.1433 = extractvalue { float, float, float, float } %mma.1431, 1
  %acc.1434 = extractvalue { float, float, float, float } %mma.1431, 2
  %acc.1435 = extractvalue { float, float, float, float } %mma.1431, 3
  %mma.1436 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1396, i32 %tf32.1397, i32 %tf32.1398, i32 %tf32.1399, i32 %tf32.1418, i32 %tf32.1419, float %acc.1432, float %acc.1433, float %acc.1434, float %acc.1435) #1
  %acc.1437 = extractvalue { float, float, float, float } %mma.1436, 0
  %acc.1438 = extractvalue { float, float, float, float } %mma.1436, 1
  %acc.1439 = extractvalue { float, float, float, float } %mma.1436, 2
  %acc.1440 = extractvalue { float, float, float, float } %mma.1436, 3
  %number.1441 = bitcast i32 %element.1340 to float
  %number.1442 = bitcast i32 %element.1341 to float
  %tf32.1443 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1441) #1
  %tf32.1444 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1442) #1
  %rounded.1445 = bitcast i32 %tf32.1443 to float
  %rest.1446 = fsub float %number.1441, %rounded.1445
  %tf32.1447 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1446) #1
  %rounded.1448 = bitcast i32 %tf32.1444 to float
  %rest.1449 = fsub float %number.1442, %rounded.1448
  %tf32.1450 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1449) #1
  %mma.1451 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1402, i32 %tf32.1405, i32 %tf32.1408, i32 %tf32.1411, i32 %tf32.1443, i32 %tf32.1444, float %acc.1388, float %acc.1389, float %acc.1390, float %acc.1391) #1
  %acc.1452 = extractvalue { float, float, float, float } %mma.1451, 0
  %acc.1453 = extractvalue { float, float, float, float } %mma.1451, 1
  %acc.1454 = extractvalue { float, float, float, float } %mma.1451, 2
  %acc.1455 = extractvalue { float, float, float, float } %mma.1451, 3
  %mma.1456 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1396, i32 %tf32.1397, i32 %tf32.1398, i32 %tf32.1399, i32 %tf32.1447, i32 %tf32.1450, float %acc.1452, float %acc.1453, float %acc.1454, float %acc.1455) #1
  %acc.1457 = extractvalue { float, float, float, float } %mma.1456, 0
  %acc.1458 = extractvalue { float, float, float, float } %mma.1456, 1
  %acc.1459 = extractvalue { float, float, float, float } %mma.1456, 2
  %acc.1460 = extractvalue { float, float, float, float } %mma.1456, 3
  %mma.1461 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1396, i32 %tf32.1397, i32 %tf32.1398, i32 %tf32.1399, i32 %tf32.1443, i32 %tf32.1444, float %acc.1457, float %acc.1458, float %acc.1459, float %acc.1460) #1
  %acc.1462 = extractvalue { float, float, float, float } %mma.1461, 0
  %acc.1463 = extractvalue { float, float, float, float } %mma.1461, 1
  %acc.1464 = extractvalue { float, float, float, float } %mma.1461, 2
  %acc.1465 = extractvalue { float, float, float, float } %mma.1461, 3
  %number.1466 = bitcast i32 %word.933 to float
  %number.1467 = bitcast i32 %word.935 to float
  %number.1468 = bitcast i32 %word.934 to float
  %number.1469 = bitcast i32 %word.936 to float
  %tf32.1470 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1466) #1
  %tf32.1471 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1467) #1
  %tf32.1472 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1468) #1
  %tf32.1473 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1469) #1
  %rounded.1474 = bitcast i32 %tf32.1470 to float
  %rest.1475 = fsub float %number.1466, %rounded.1474
  %tf32.1476 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1475) #1
  %rounded.1477 = bitcast i32 %tf32.1471 to float
  %rest.1478 = fsub float %number.1467, %rounded.1477
  %tf32.1479 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1478) #1
  %rounded.1480 = bitcast i32 %tf32.1472 to float
  %rest.1481 = fsub float %number.1468, %rounded.1480
  %tf32.1482 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1481) #1
  %rounded.1483 = bitcast i32 %tf32.1473 to float
  %rest.1484 = fsub float %number.1469, %rounded.1483
  %tf32.1485 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1484) #1
  %number.1486 = bitcast i32 %element.1412 to float
  %number.1487 = bitcast i32 %element.1413 to float
  %tf32.1488 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1486) #1
  %tf32.1489 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1487) #1
  %rounded.1490 = bitcast i32 %tf32.1488 to float
  %rest.1491 = fsub float %number.1486, %rounded.1490
  %tf32.1492 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1491) #1
  %rounded.1493 = bitcast i32 %tf32.1489 to float
  %rest.1494 = fsub float %number.1487, %rounded.1493
  %tf32.1495 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1494) #1
  %mma.1496 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1476, i32 %tf32.1479, i32 %tf32.1482, i32 %tf32.1485, i32 %tf32.1488, i32 %tf32.1489, float %acc.1437, float %acc.1438, float %acc.1439, float %acc.1440) #1
  %acc.1497 = extractvalue { float, float, float, float } %mma.1496, 0
  %acc.1498 = extractvalue { float, float, float, float } %mma.1496, 1
  %acc.1499 = extractvalue { float, float, float, float } %mma.1496, 2
  %acc.1500 = extractvalue { float, float, float, float } %mma.1496, 3
  %mma.1501 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1470, i32 %tf32.1471, i32 %tf32.1472, i32 %tf32.1473, i32 %tf32.1492, i32 %tf32.1495, float %acc.1497, float %acc.1498, float %acc.1499, float %acc.1500) #1
  %acc.1502 = extractvalue { float, float, float, float } %mma.1501, 0
  %acc.1503 = extractvalue { float, float, float, float } %mma.1501, 1
  %acc.1504 = extractvalue { float, float, float, float } %mma.1501, 2
  %acc.1505 = extractvalue { float, float, float, float } %mma.1501, 3
  %mma.1506 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1470, i32 %tf32.1471, i32 %tf32.1472, i32 %tf32.1473, i32 %tf32.1488, i32 %tf32.1489, float %acc.1502, float %acc.1503, float %acc.1504, float %acc.1505) #1
  %acc.1507 = extractvalue { float, float, float, float } %mma.1506, 0
  %acc.1508 = extractvalue { float, float, float, float } %mma.1506, 1
  %acc.1509 = extractvalue { float, float, float, float } %mma.1506, 2
  %acc.1510 = extractvalue { float, float, float, float } %mma.1506, 3
  %number.1511 = bitcast i32 %element.1414 to float
  %number.1512 = bitcast i32 %element.1415 to float
  %tf32.1513 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1511) #1
  %tf32.1514 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1512) #1
  %rounded.1515 = bitcast i32 %tf32.1513 to float
  %rest.1516 = fsub float %number.1511, %rounded.1515
  %tf32.1517 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1516) #1
  %rounded.1518 = bitcast i32 %tf32.1514 to float
  %rest.1519 = fsub float %number.1512, %rounded.1518
  %tf32.1520 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1519) #1
  %mma.1521 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1476, i32 %tf32.1479, i32 %tf32.1482, i32 %tf32.1485, i32 %tf32.1513, i32 %tf32.1514, float %acc.1462, float %acc.1463, float %acc.1464, float %acc.1465) #1
  %acc.1522 = extractvalue { float, float, float, float } %mma.1521, 0
  %acc.1523 = extractvalue { float, float, float, float } %mma.1521, 1
  %acc.1524 = extractvalue { float, float, float, float } %mma.1521, 2
  %acc.1525 = extractvalue { float, float, float, float } %mma.1521, 3
  %mma.1526 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1470, i32 %tf32.1471, i32 %tf32.1472, i32 %tf32.1473, i32 %tf32.1517, i32 %tf32.1520, float %acc.1522, float %acc.1523, float %acc.1524, float %acc.1525) #1
  %acc.1527 = extractvalue { float, float, float, float } %mma.1526, 0
  %acc.1528 = extractvalue { float, float, float, float } %mma.1526, 1
  %acc.1529 = extractvalue { float, float, float, float } %mma.1526, 2
  %acc.1530 = extractvalue { float, float, float, float } %mma.1526, 3
  %mma.1531 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1470, i32 %tf32.1471, i32 %tf32.1472, i32 %tf32.1473, i32 %tf32.1513, i32 %tf32.1514, float %acc.1527, float %acc.1528, float %acc.1529, float %acc.1530) #1
  %acc.1532 = extractvalue { float, float, float, float } %mma.1531, 0
  %acc.1533 = extractvalue { float, float, float, float } %mma.1531, 1
  %acc.1534 = extractvalue { float, float, float, float } %mma.1531, 2
  %acc.1535 = extractvalue { float, float, float, float } %mma.1531, 3
  %next.1536 = add nsw i32 %J.101, 1
  br label %for.100, !llvm.loop !0
for.100.done:
  br label %for.1537
for.1537:
  %J.1538 = phi i32 [ %i.31, %for.100.done ], [ %next.3090, %rescale.2239.end ]
  %carried.1539 = phi float [ %carried.102, %for.100.done ], [ %f.2225, %rescale.2239.end ]
  %carried.1540 = phi float [ %carried.103, %for.100.done ], [ %f.2226, %rescale.2239.end ]
  %carried.1541 = phi float [ %carried.104, %for.100.done ], [ %f.2425, %rescale.2239.end ]
  %carried.1542 = phi float [ %carried.105, %for.100.done ], [ %f.2427, %rescale.2239.end ]
  %carried.1543 = phi float [ %carried.106, %for.100.done ], [ %acc.3061, %rescale.2239.end ]
  %carried.1544 = phi float [ %carried.107, %for.100.done ], [ %acc.3062, %rescale.2239.end ]
  %carried.1545 = phi float [ %carried.108, %for.100.done ], [ %acc.3063, %rescale.2239.end ]
  %carried.1546 = phi float [ %carried.109, %for.100.done ], [ %acc.3064, %rescale.2239.end ]
  %carried.1547 = phi float [ %carried.110, %for.100.done ], [ %acc.3086, %rescale.2239.end ]
  %carried.1548 = phi float [ %carried.111, %for.100.done ], [ %acc.3087, %rescale.2239.end ]
  %carried.1549 = phi float [ %carried.112, %for.100.done ], [ %acc.3088, %rescale.2239.end ]
  %carried.1550 = phi float [ %carried.113, %for.100.done ], [ %acc.3089, %rescale.2239.end ]
  %for.1537.more = icmp slt i32 %J.1538, %i.28
  br i1 %for.1537.more, label %for.1537.body, label %for.1537.done
for.1537.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.1551 = urem i32 %thread, 4
  %row.1552 = udiv i32 %thread, 4
  %column.1553 = mul i32 %unit.1551, 4
  %i.1554 = mul i32 %J.1538, 64
  %row.1555 = add i32 %i.1554, %row.1552
  %i.1556 = sext i32 %i.11 to i64
  %along.1557 = mul i64 %i.1556, %strided.v.stride0
  %i.1558 = sext i32 %i.13 to i64
  %along.1559 = mul i64 %i.1558, %strided.v.stride1
  %start.1560 = add i64 %along.1557, %along.1559
  %row.1561 = sext i32 %row.1555 to i64
  %along.1562 = mul i64 %row.1561, %strided.v.stride2
  %line.1563 = add i64 %start.1560, %along.1562
  %column.1564 = zext i32 %column.1553 to i64
  %element.1565 = add i64 %line.1563, %column.1564
  %from.1566 = getelementptr i32, ptr addrspace(1) %strided.v, i64 %element.1565
  %step.1567 = mul i64 %strided.v.stride2, 32
  %to.1568 = mul i32 %row.1552, 80
  %to.1569 = mul i32 %unit.1551, 16
  %to.1570 = add i32 %to.1568, %to.1569
  %to.1571 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.1570
  %i.1572 = icmp slt i32 %J.1538, %i.28
  %i.1573 = select i1 %i.1572, i32 %key_length.17, i32 0
  %row.1574 = add i32 %row.1555, 0
  %inside.1575 = icmp slt i32 %row.1574, %i.1573
  %bytes.1576 = select i1 %inside.1575, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+10240], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.1571, ptr addrspace(1) %from.1566, i32 %bytes.1576) #1
  %from.1577 = getelementptr i32, ptr addrspace(1) %from.1566, i64 %step.1567
  %row.1578 = add i32 %row.1555, 32
  %inside.1579 = icmp slt i32 %row.1578, %i.1573
  %bytes.1580 = select i1 %inside.1579, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+12800], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.1571, ptr addrspace(1) %from.1577, i32 %bytes.1580) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.1581 = mul i32 16, %warp
  %bytes.1582 = mul i32 %i.1581, 80
  %address.1583 = add i32 %bytes.1582, ptrtoint (ptr addrspace(3) @smem to i32)
  %lane.1584 = and i32 %thread, 15
  %lane.1585 = and i32 %thread, 16
  %row.bytes.1586 = mul i32 %lane.1584, 80
  %offset.1587 = add i32 %row.bytes.1586, %lane.1585
  %matrix.1588 = add i32 %address.1583, %offset.1587
  %lane.1589 = and i32 %thread, 16
  %second.1590 = lshr i32 %lane.1589, 1
  %lane.1591 = and i32 %thread, 7
  %row.1592 = or i32 %lane.1591, %second.1590
  %lane.1593 = and i32 %thread, 8
  %half.1594 = shl i32 %lane.1593, 1
  %row.bytes.1595 = mul i32 %row.1592, 80
  %offset.1596 = add i32 %row.bytes.1595, %half.1594
  %matrix.1597 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.1596
  %matrices.1598 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.1588) #1
  %matrix.1599 = extractvalue { i32, i32, i32, i32 } %matrices.1598, 0
  %matrix.1600 = extractvalue { i32, i32, i32, i32 } %matrices.1598, 1
  %matrix.1601 = extractvalue { i32, i32, i32, i32 } %matrices.1598, 2
  %matrix.1602 = extractvalue { i32, i32, i32, i32 } %matrices.1598, 3
  %matrices.1603 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5120];", "=r,=r,=r,=r,r"(i32 %matrix.1597) #1
  %matrix.1604 = extractvalue { i32, i32, i32, i32 } %matrices.1603, 0
  %matrix.1605 = extractvalue { i32, i32, i32, i32 } %matrices.1603, 1
  %matrix.1606 = extractvalue { i32, i32, i32, i32 } %matrices.1603, 2
  %matrix.1607 = extractvalue { i32, i32, i32, i32 } %matrices.1603, 3
  %matrices.1608 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6400];", "=r,=r,=r,=r,r"(i32 %matrix.1597) #1
  %matrix.1609 = extractvalue { i32, i32, i32, i32 } %matrices.1608, 0
  %matrix.1610 = extractvalue { i32, i32, i32, i32 } %matrices.1608, 1
  %matrix.1611 = extractvalue { i32, i32, i32, i32 } %matrices.1608, 2
  %matrix.1612 = extractvalue { i32, i32, i32, i32 } %matrices.1608, 3
  %matrices.1613 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7680];", "=r,=r,=r,=r,r"(i32 %matrix.1597) #1
  %matrix.1614 = extractvalue { i32, i32, i32, i32 } %matrices.1613, 0
  %matrix.1615 = extractvalue { i32, i32, i32, i32 } %matrices.1613, 1
  %matrix.1616 = extractvalue { i32, i32, i32, i32 } %matrices.1613, 2
  %matrix.1617 = extractvalue { i32, i32, i32, i32 } %matrices.1613, 3
  %matrices.1618 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8960];", "=r,=r,=r,=r,r"(i32 %matrix.1597) #1
  %matrix.1619 = extractvalue { i32, i32, i32, i32 } %matrices.1618, 0
  %matrix.1620 = extractvalue { i32, i32, i32, i32 } %matrices.1618, 1
  %matrix.1621 = extractvalue { i32, i32, i32, i32 } %matrices.1618, 2
  %matrix.1622 = extractvalue { i32, i32, i32, i32 } %matrices.1618, 3
  %number.1623 = bitcast i32 %matrix.1599 to float
  %number.1624 = bitcast i32 %matrix.1600 to float
  %number.1625 = bitcast i32 %matrix.1601 to float
  %number.1626 = bitcast i32 %matrix.1602 to float
  %tf32.1627 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1623) #1
  %tf32.1628 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1624) #1
  %tf32.1629 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1625) #1
  %tf32.1630 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1626) #1
  %rounded.1631 = bitcast i32 %tf32.1627 to float
  %rest.1632 = fsub float %number.1623, %rounded.1631
  %tf32.1633 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1632) #1
  %rounded.1634 = bitcast i32 %tf32.1628 to float
  %rest.1635 = fsub float %number.1624, %rounded.1634
  %tf32.1636 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1635) #1
  %rounded.1637 = bitcast i32 %tf32.1629 to float
  %rest.1638 = fsub float %number.1625, %rounded.1637
  %tf32.1639 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1638) #1
  %rounded.1640 = bitcast i32 %tf32.1630 to float
  %rest.1641 = fsub float %number.1626, %rounded.1640
  %tf32.1642 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1641) #1
  %matrices.1643 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+32];", "=r,=r,=r,=r,r"(i32 %matrix.1588) #1
  %matrix.1644 = extractvalue { i32, i32, i32, i32 } %matrices.1643, 0
  %matrix.1645 = extractvalue { i32, i32, i32, i32 } %matrices.1643, 1
  %matrix.1646 = extractvalue { i32, i32, i32, i32 } %matrices.1643, 2
  %matrix.1647 = extractvalue { i32, i32, i32, i32 } %matrices.1643, 3
  %matrices.1648 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+5152];", "=r,=r,=r,=r,r"(i32 %matrix.1597) #1
  %matrix.1649 = extractvalue { i32, i32, i32, i32 } %matrices.1648, 0
  %matrix.1650 = extractvalue { i32, i32, i32, i32 } %matrices.1648, 1
  %matrix.1651 = extractvalue { i32, i32, i32, i32 } %matrices.1648, 2
  %matrix.1652 = extractvalue { i32, i32, i32, i32 } %matrices.1648, 3
  %matrices.1653 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+6432];", "=r,=r,=r,=r,r"(i32 %matrix.1597) #1
  %matrix.1654 = extractvalue { i32, i32, i32, i32 } %matrices.1653, 0
  %matrix.1655 = extractvalue { i32, i32, i32, i32 } %matrices.1653, 1
  %matrix.1656 = extractvalue { i32, i32, i32, i32 } %matrices.1653, 2
  %matrix.1657 = extractvalue { i32, i32, i32, i32 } %matrices.1653, 3
  %matrices.1658 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+7712];", "=r,=r,=r,=r,r"(i32 %matrix.1597) #1
  %matrix.1659 = extractvalue { i32, i32, i32, i32 } %matrices.1658, 0
  %matrix.1660 = extractvalue { i32, i32, i32, i32 } %matrices.1658, 1
  %matrix.1661 = extractvalue { i32, i32, i32, i32 } %matrices.1658, 2
  %matrix.1662 = extractvalue { i32, i32, i32, i32 } %matrices.1658, 3
  %matrices.1663 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+8992];", "=r,=r,=r,=r,r"(i32 %matrix.1597) #1
  %matrix.1664 = extractvalue { i32, i32, i32, i32 } %matrices.1663, 0
  %matrix.1665 = extractvalue { i32, i32, i32, i32 } %matrices.1663, 1
  %matrix.1666 = extractvalue { i32, i32, i32, i32 } %matrices.1663, 2
  %matrix.1667 = extractvalue { i32, i32, i32, i32 } %matrices.1663, 3
  %number.1668 = bitcast i32 %matrix.1604 to float
  %number.1669 = bitcast i32 %matrix.1605 to float
  %tf32.1670 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1668) #1
  %tf32.1671 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1669) #1
  %rounded.1672 = bitcast i32 %tf32.1670 to float
  %rest.1673 = fsub float %number.1668, %rounded.1672
  %tf32.1674 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1673) #1
  %rounded.1675 = bitcast i32 %tf32.1671 to float
  %rest.1676 = fsub float %number.1669, %rounded.1675
  %tf32.1677 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1676) #1
  %mma.1678 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1633, i32 %tf32.1636, i32 %tf32.1639, i32 %tf32.1642, i32 %tf32.1670, i32 %tf32.1671, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1679 = extractvalue { float, float, float, float } %mma.1678, 0
  %acc.1680 = extractvalue { float, float, float, float } %mma.1678, 1
  %acc.1681 = extractvalue { float, float, float, float } %mma.1678, 2
  %acc.1682 = extractvalue { float, float, float, float } %mma.1678, 3
  %mma.1683 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1674, i32 %tf32.1677, float %acc.1679, float %acc.1680, float %acc.1681, float %acc.1682) #1
  %acc.1684 = extractvalue { float, float, float, float } %mma.1683, 0
  %acc.1685 = extractvalue { float, float, float, float } %mma.1683, 1
  %acc.1686 = extractvalue { float, float, float, float } %mma.1683, 2
  %acc.1687 = extractvalue { float, float, float, float } %mma.1683, 3
  %mma.1688 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1670, i32 %tf32.1671, float %acc.1684, float %acc.1685, float %acc.1686, float %acc.1687) #1
  %acc.1689 = extractvalue { float, float, float, float } %mma.1688, 0
  %acc.1690 = extractvalue { float, float, float, float } %mma.1688, 1
  %acc.1691 = extractvalue { float, float, float, float } %mma.1688, 2
  %acc.1692 = extractvalue { float, float, float, float } %mma.1688, 3
  %number.1693 = bitcast i32 %matrix.1606 to float
  %number.1694 = bitcast i32 %matrix.1607 to float
  %tf32.1695 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1693) #1
  %tf32.1696 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1694) #1
  %rounded.1697 = bitcast i32 %tf32.1695 to float
  %rest.1698 = fsub float %number.1693, %rounded.1697
  %tf32.1699 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1698) #1
  %rounded.1700 = bitcast i32 %tf32.1696 to float
  %rest.1701 = fsub float %number.1694, %rounded.1700
  %tf32.1702 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1701) #1
  %mma.1703 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1633, i32 %tf32.1636, i32 %tf32.1639, i32 %tf32.1642, i32 %tf32.1695, i32 %tf32.1696, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1704 = extractvalue { float, float, float, float } %mma.1703, 0
  %acc.1705 = extractvalue { float, float, float, float } %mma.1703, 1
  %acc.1706 = extractvalue { float, float, float, float } %mma.1703, 2
  %acc.1707 = extractvalue { float, float, float, float } %mma.1703, 3
  %mma.1708 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1699, i32 %tf32.1702, float %acc.1704, float %acc.1705, float %acc.1706, float %acc.1707) #1
  %acc.1709 = extractvalue { float, float, float, float } %mma.1708, 0
  %acc.1710 = extractvalue { float, float, float, float } %mma.1708, 1
  %acc.1711 = extractvalue { float, float, float, float } %mma.1708, 2
  %acc.1712 = extractvalue { float, float, float, float } %mma.1708, 3
  %mma.1713 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1695, i32 %tf32.1696, float %acc.1709, float %acc.1710, float %acc.1711, float %acc.1712) #1
  %acc.1714 = extractvalue { float, float, float, float } %mma.1713, 0
  %acc.1715 = extractvalue { float, float, float, float } %mma.1713, 1
  %acc.1716 = extractvalue { float, float, float, float } %mma.1713, 2
  %acc.1717 = extractvalue { float, float, float, float } %mma.1713, 3
  %number.1718 = bitcast i32 %matrix.1609 to float
  %number.1719 = bitcast i32 %matrix.1610 to float
  %tf32.1720 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1718) #1
  %tf32.1721 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1719) #1
  %rounded.1722 = bitcast i32 %tf32.1720 to float
  %rest.1723 = fsub float %number.1718, %rounded.1722
  %tf32.1724 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1723) #1
  %rounded.1725 = bitcast i32 %tf32.1721 to float
  %rest.1726 = fsub float %number.1719, %rounded.1725
  %tf32.1727 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1726) #1
  %mma.1728 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1633, i32 %tf32.1636, i32 %tf32.1639, i32 %tf32.1642, i32 %tf32.1720, i32 %tf32.1721, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1729 = extractvalue { float, float, float, float } %mma.1728, 0
  %acc.1730 = extractvalue { float, float, float, float } %mma.1728, 1
  %acc.1731 = extractvalue { float, float, float, float } %mma.1728, 2
  %acc.1732 = extractvalue { float, float, float, float } %mma.1728, 3
  %mma.1733 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1724, i32 %tf32.1727, float %acc.1729, float %acc.1730, float %acc.1731, float %acc.1732) #1
  %acc.1734 = extractvalue { float, float, float, float } %mma.1733, 0
  %acc.1735 = extractvalue { float, float, float, float } %mma.1733, 1
  %acc.1736 = extractvalue { float, float, float, float } %mma.1733, 2
  %acc.1737 = extractvalue { float, float, float, float } %mma.1733, 3
  %mma.1738 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1720, i32 %tf32.1721, float %acc.1734, float %acc.1735, float %acc.1736, float %acc.1737) #1
  %acc.1739 = extractvalue { float, float, float, float } %mma.1738, 0
  %acc.1740 = extractvalue { float, float, float, float } %mma.1738, 1
  %acc.1741 = extractvalue { float, float, float, float } %mma.1738, 2
  %acc.1742 = extractvalue { float, float, float, float } %mma.1738, 3
  %number.1743 = bitcast i32 %matrix.1611 to float
  %number.1744 = bitcast i32 %matrix.1612 to float
  %tf32.1745 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1743) #1
  %tf32.1746 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1744) #1
  %rounded.1747 = bitcast i32 %tf32.1745 to float
  %rest.1748 = fsub float %number.1743, %rounded.1747
  %tf32.1749 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1748) #1
  %rounded.1750 = bitcast i32 %tf32.1746 to float
  %rest.1751 = fsub float %number.1744, %rounded.1750
  %tf32.1752 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1751) #1
  %mma.1753 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1633, i32 %tf32.1636, i32 %tf32.1639, i32 %tf32.1642, i32 %tf32.1745, i32 %tf32.1746, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1754 = extractvalue { float, float, float, float } %mma.1753, 0
  %acc.1755 = extractvalue { float, float, float, float } %mma.1753, 1
  %acc.1756 = extractvalue { float, float, float, float } %mma.1753, 2
  %acc.1757 = extractvalue { float, float, float, float } %mma.1753, 3
  %mma.1758 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1749, i32 %tf32.1752, float %acc.1754, float %acc.1755, float %acc.1756, float %acc.1757) #1
  %acc.1759 = extractvalue { float, float, float, float } %mma.1758, 0
  %acc.1760 = extractvalue { float, float, float, float } %mma.1758, 1
  %acc.1761 = extractvalue { float, float, float, float } %mma.1758, 2
  %acc.1762 = extractvalue { float, float, float, float } %mma.1758, 3
  %mma.1763 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1745, i32 %tf32.1746, float %acc.1759, float %acc.1760, float %acc.1761, float %acc.1762) #1
  %acc.1764 = extractvalue { float, float, float, float } %mma.1763, 0
  %acc.1765 = extractvalue { float, float, float, float } %mma.1763, 1
  %acc.1766 = extractvalue { float, float, float, float } %mma.1763, 2
  %acc.1767 = extractvalue { float, float, float, float } %mma.1763, 3
  %number.1768 = bitcast i32 %matrix.1614 to float
  %number.1769 = bitcast i32 %matrix.1615 to float
  %tf32.1770 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1768) #1
  %tf32.1771 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1769) #1
  %rounded.1772 = bitcast i32 %tf32.1770 to float
  %rest.1773 = fsub float %number.1768, %rounded.1772
  %tf32.1774 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1773) #1
  %rounded.1775 = bitcast i32 %tf32.1771 to float
  %rest.1776 = fsub float %number.1769, %rounded.1775
  %tf32.1777 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1776) #1
  %mma.1778 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1633, i32 %tf32.1636, i32 %tf32.1639, i32 %tf32.1642, i32 %tf32.1770, i32 %tf32.1771, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1779 = extractvalue { float, float, float, float } %mma.1778, 0
  %acc.1780 = extractvalue { float, float, float, float } %mma.1778, 1
  %acc.1781 = extractvalue { float, float, float, float } %mma.1778, 2
  %acc.1782 = extractvalue { float, float, float, float } %mma.1778, 3
  %mma.1783 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1774, i32 %tf32.1777, float %acc.1779, float %acc.1780, float %acc.1781, float %acc.1782) #1
  %acc.1784 = extractvalue { float, float, float, float } %mma.1783, 0
  %acc.1785 = extractvalue { float, float, float, float } %mma.1783, 1
  %acc.1786 = extractvalue { float, float, float, float } %mma.1783, 2
  %acc.1787 = extractvalue { float, float, float, float } %mma.1783, 3
  %mma.1788 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1770, i32 %tf32.1771, float %acc.1784, float %acc.1785, float %acc.1786, float %acc.1787) #1
  %acc.1789 = extractvalue { float, float, float, float } %mma.1788, 0
  %acc.1790 = extractvalue { float, float, float, float } %mma.1788, 1
  %acc.1791 = extractvalue { float, float, float, float } %mma.1788, 2
  %acc.1792 = extractvalue { float, float, float, float } %mma.1788, 3
  %number.1793 = bitcast i32 %matrix.1616 to float
  %number.1794 = bitcast i32 %matrix.1617 to float
  %tf32.1795 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1793) #1
  %tf32.1796 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1794) #1
  %rounded.1797 = bitcast i32 %tf32.1795 to float
  %rest.1798 = fsub float %number.1793, %rounded.1797
  %tf32.1799 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1798) #1
  %rounded.1800 = bitcast i32 %tf32.1796 to float
  %rest.1801 = fsub float %number.1794, %rounded.1800
  %tf32.1802 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1801) #1
  %mma.1803 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1633, i32 %tf32.1636, i32 %tf32.1639, i32 %tf32.1642, i32 %tf32.1795, i32 %tf32.1796, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1804 = extractvalue { float, float, float, float } %mma.1803, 0
  %acc.1805 = extractvalue { float, float, float, float } %mma.1803, 1
  %acc.1806 = extractvalue { float, float, float, float } %mma.1803, 2
  %acc.1807 = extractvalue { float, float, float, float } %mma.1803, 3
  %mma.1808 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1799, i32 %tf32.1802, float %acc.1804, float %acc.1805, float %acc.1806, float %acc.1807) #1
  %acc.1809 = extractvalue { float, float, float, float } %mma.1808, 0
  %acc.1810 = extractvalue { float, float, float, float } %mma.1808, 1
  %acc.1811 = extractvalue { float, float, float, float } %mma.1808, 2
  %acc.1812 = extractvalue { float, float, float, float } %mma.1808, 3
  %mma.1813 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1795, i32 %tf32.1796, float %acc.1809, float %acc.1810, float %acc.1811, float %acc.1812) #1
  %acc.1814 = extractvalue { float, float, float, float } %mma.1813, 0
  %acc.1815 = extractvalue { float, float, float, float } %mma.1813, 1
  %acc.1816 = extractvalue { float, float, float, float } %mma.1813, 2
  %acc.1817 = extractvalue { float, float, float, float } %mma.1813, 3
  %number.1818 = bitcast i32 %matrix.1619 to float
  %number.1819 = bitcast i32 %matrix.1620 to float
  %tf32.1820 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1818) #1
  %tf32.1821 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1819) #1
  %rounded.1822 = bitcast i32 %tf32.1820 to float
  %rest.1823 = fsub float %number.1818, %rounded.1822
  %tf32.1824 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1823) #1
  %rounded.1825 = bitcast i32 %tf32.1821 to float
  %rest.1826 = fsub float %number.1819, %rounded.1825
  %tf32.1827 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1826) #1
  %mma.1828 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1633, i32 %tf32.1636, i32 %tf32.1639, i32 %tf32.1642, i32 %tf32.1820, i32 %tf32.1821, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1829 = extractvalue { float, float, float, float } %mma.1828, 0
  %acc.1830 = extractvalue { float, float, float, float } %mma.1828, 1
  %acc.1831 = extractvalue { float, float, float, float } %mma.1828, 2
  %acc.1832 = extractvalue { float, float, float, float } %mma.1828, 3
  %mma.1833 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1824, i32 %tf32.1827, float %acc.1829, float %acc.1830, float %acc.1831, float %acc.1832) #1
  %acc.1834 = extractvalue { float, float, float, float } %mma.1833, 0
  %acc.1835 = extractvalue { float, float, float, float } %mma.1833, 1
  %acc.1836 = extractvalue { float, float, float, float } %mma.1833, 2
  %acc.1837 = extractvalue { float, float, float, float } %mma.1833, 3
  %mma.1838 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1820, i32 %tf32.1821, float %acc.1834, float %acc.1835, float %acc.1836, float %acc.1837) #1
  %acc.1839 = extractvalue { float, float, float, float } %mma.1838, 0
  %acc.1840 = extractvalue { float, float, float, float } %mma.1838, 1
  %acc.1841 = extractvalue { float, float, float, float } %mma.1838, 2
  %acc.1842 = extractvalue { float, float, float, float } %mma.1838, 3
  %number.1843 = bitcast i32 %matrix.1621 to float
  %number.1844 = bitcast i32 %matrix.1622 to float
  %tf32.1845 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1843) #1
  %tf32.1846 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1844) #1
  %rounded.1847 = bitcast i32 %tf32.1845 to float
  %rest.1848 = fsub float %number.1843, %rounded.1847
  %tf32.1849 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1848) #1
  %rounded.1850 = bitcast i32 %tf32.1846 to float
  %rest.1851 = fsub float %number.1844, %rounded.1850
  %tf32.1852 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1851) #1
  %mma.1853 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1633, i32 %tf32.1636, i32 %tf32.1639, i32 %tf32.1642, i32 %tf32.1845, i32 %tf32.1846, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1854 = extractvalue { float, float, float, float } %mma.1853, 0
  %acc.1855 = extractvalue { float, float, float, float } %mma.1853, 1
  %acc.1856 = extractvalue { float, float, float, float } %mma.1853, 2
  %acc.1857 = extractvalue { float, float, float, float } %mma.1853, 3
  %mma.1858 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1849, i32 %tf32.1852, float %acc.1854, float %acc.1855, float %acc.1856, float %acc.1857) #1
  %acc.1859 = extractvalue { float, float, float, float } %mma.1858, 0
  %acc.1860 = extractvalue { float, float, float, float } %mma.1858, 1
  %acc.1861 = extractvalue { float, float, float, float } %mma.1858, 2
  %acc.1862 = extractvalue { float, float, float, float } %mma.1858, 3
  %mma.1863 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1627, i32 %tf32.1628, i32 %tf32.1629, i32 %tf32.1630, i32 %tf32.1845, i32 %tf32.1846, float %acc.1859, float %acc.1860, float %acc.1861, float %acc.1862) #1
  %acc.1864 = extractvalue { float, float, float, float } %mma.1863, 0
  %acc.1865 = extractvalue { float, float, float, float } %mma.1863, 1
  %acc.1866 = extractvalue { float, float, float, float } %mma.1863, 2
  %acc.1867 = extractvalue { float, float, float, float } %mma.1863, 3
  %number.1868 = bitcast i32 %matrix.1644 to float
  %number.1869 = bitcast i32 %matrix.1645 to float
  %number.1870 = bitcast i32 %matrix.1646 to float
  %number.1871 = bitcast i32 %matrix.1647 to float
  %tf32.1872 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1868) #1
  %tf32.1873 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1869) #1
  %tf32.1874 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1870) #1
  %tf32.1875 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1871) #1
  %rounded.1876 = bitcast i32 %tf32.1872 to float
  %rest.1877 = fsub float %number.1868, %rounded.1876
  %tf32.1878 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1877) #1
  %rounded.1879 = bitcast i32 %tf32.1873 to float
  %rest.1880 = fsub float %number.1869, %rounded.1879
  %tf32.1881 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1880) #1
  %rounded.1882 = bitcast i32 %tf32.1874 to float
  %rest.1883 = fsub float %number.1870, %rounded.1882
  %tf32.1884 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1883) #1
  %rounded.1885 = bitcast i32 %tf32.1875 to float
  %rest.1886 = fsub float %number.1871, %rounded.1885
  %tf32.1887 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1886) #1
  %number.1888 = bitcast i32 %matrix.1649 to float
  %number.1889 = bitcast i32 %matrix.1650 to float
  %tf32.1890 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1888) #1
  %tf32.1891 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1889) #1
  %rounded.1892 = bitcast i32 %tf32.1890 to float
  %rest.1893 = fsub float %number.1888, %rounded.1892
  %tf32.1894 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1893) #1
  %rounded.1895 = bitcast i32 %tf32.1891 to float
  %rest.1896 = fsub float %number.1889, %rounded.1895
  %tf32.1897 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1896) #1
  %mma.1898 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1878, i32 %tf32.1881, i32 %tf32.1884, i32 %tf32.1887, i32 %tf32.1890, i32 %tf32.1891, float %acc.1689, float %acc.1690, float %acc.1691, float %acc.1692) #1
  %acc.1899 = extractvalue { float, float, float, float } %mma.1898, 0
  %acc.1900 = extractvalue { float, float, float, float } %mma.1898, 1
  %acc.1901 = extractvalue { float, float, float, float } %mma.1898, 2
  %acc.1902 = extractvalue { float, float, float, float } %mma.1898, 3
  %mma.1903 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1894, i32 %tf32.1897, float %acc.1899, float %acc.1900, float %acc.1901, float %acc.1902) #1
  %acc.1904 = extractvalue { float, float, float, float } %mma.1903, 0
  %acc.1905 = extractvalue { float, float, float, float } %mma.1903, 1
  %acc.1906 = extractvalue { float, float, float, float } %mma.1903, 2
  %acc.1907 = extractvalue { float, float, float, float } %mma.1903, 3
  %mma.1908 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1890, i32 %tf32.1891, float %acc.1904, float %acc.1905, float %acc.1906, float %acc.1907) #1
  %acc.1909 = extractvalue { float, float, float, float } %mma.1908, 0
  %acc.1910 = extractvalue { float, float, float, float } %mma.1908, 1
  %acc.1911 = extractvalue { float, float, float, float } %mma.1908, 2
  %acc.1912 = extractvalue { float, float, float, float } %mma.1908, 3
  %number.1913 = bitcast i32 %matrix.1651 to float
  %number.1914 = bitcast i32 %matrix.1652 to float
  %tf32.1915 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1913) #1
  %tf32.1916 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1914) #1
  %rounded.1917 = bitcast i32 %tf32.1915 to float
  %rest.1918 = fsub float %number.1913, %rounded.1917
  %tf32.1919 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1918) #1
  %rounded.1920 = bitcast i32 %tf32.1916 to float
  %rest.1921 = fsub float %number.1914, %rounded.1920
  %tf32.1922 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1921) #1
  %mma.1923 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1878, i32 %tf32.1881, i32 %tf32.1884, i32 %tf32.1887, i32 %tf32.1915, i32 %tf32.1916, float %acc.1714, float %acc.1715, float %acc.1716, float %acc.1717) #1
  %acc.1924 = extractvalue { float, float, float, float } %mma.1923, 0
  %acc.1925 = extractvalue { float, float, float, float } %mma.1923, 1
  %acc.1926 = extractvalue { float, float, float, float } %mma.1923, 2
  %acc.1927 = extractvalue { float, float, float, float } %mma.1923, 3
  %mma.1928 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1919, i32 %tf32.1922, float %acc.1924, float %acc.1925, float %acc.1926, float %acc.1927) #1
  %acc.1929 = extractvalue { float, float, float, float } %mma.1928, 0
  %acc.1930 = extractvalue { float, float, float, float } %mma.1928, 1
  %acc.1931 = extractvalue { float, float, float, float } %mma.1928, 2
  %acc.1932 = extractvalue { float, float, float, float } %mma.1928, 3
  %mma.1933 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1915, i32 %tf32.1916, float %acc.1929, float %acc.1930, float %acc.1931, float %acc.1932) #1
  %acc.1934 = extractvalue { float, float, float, float } %mma.1933, 0
  %acc.1935 = extractvalue { float, float, float, float } %mma.1933, 1
  %acc.1936 = extractvalue { float, float, float, float } %mma.1933, 2
  %acc.1937 = extractvalue { float, float, float, float } %mma.1933, 3
  %number.1938 = bitcast i32 %matrix.1654 to float
  %number.1939 = bitcast i32 %matrix.1655 to float
  %tf32.1940 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1938) #1
  %tf32.1941 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1939) #1
  %rounded.1942 = bitcast i32 %tf32.1940 to float
  %rest.1943 = fsub float %number.1938, %rounded.1942
  %tf32.1944 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1943) #1
  %rounded.1945 = bitcast i32 %tf32.1941 to float
  %rest.1946 = fsub float %number.1939, %rounded.1945
  %tf32.1947 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1946) #1
  %mma.1948 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1878, i32 %tf32.1881, i32 %tf32.1884, i32 %tf32.1887, i32 %tf32.1940, i32 %tf32.1941, float %acc.1739, float %acc.1740, float %acc.1741, float %acc.1742) #1
  %acc.1949 = extractvalue { float, float, float, float } %mma.1948, 0
  %acc.1950 = extractvalue { float, float, float, float } %mma.1948, 1
  %acc.1951 = extractvalue { float, float, float, float } %mma.1948, 2
  %acc.1952 = extractvalue { float, float, float, float } %mma.1948, 3
  %mma.1953 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1944, i32 %tf32.1947, float %acc.1949, float %acc.1950, float %acc.1951, float %acc.1952) #1
  %acc.1954 = extractvalue { float, float, float, float } %mma.1953, 0
  %acc.1955 = extractvalue { float, float, float, float } %mma.1953, 1
  %acc.1956 = extractvalue { float, float, float, float } %mma.1953, 2
  %acc.1957 = extractvalue { float, float, float, float } %mma.1953, 3
  %mma.1958 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1940, i32 %tf32.1941, float %acc.1954, float %acc.1955, float %acc.1956, float %acc.1957) #1
  %acc.1959 = extractvalue { float, float, float, float } %mma.1958, 0
  %acc.1960 = extractvalue { float, float, float, float } %mma.1958, 1
  %acc.1961 = extractvalue { float, float, float, float } %mma.1958, 2
  %acc.1962 = extractvalue { float, float, float, float } %mma.1958, 3
  %number.1963 = bitcast i32 %matrix.1656 to float
  %number.1964 = bitcast i32 %matrix.1657 to float
  %tf32.1965 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1963) #1
  %tf32.1966 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1964) #1
  %rounded.1967 = bitcast i32 %tf32.1965 to float
  %rest.1968 = fsub float %number.1963, %rounded.1967
  %tf32.1969 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1968) #1
  %rounded.1970 = bitcast i32 %tf32.1966 to float
  %rest.1971 = fsub float %number.1964, %rounded.1970
  %tf32.1972 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1971) #1
  %mma.1973 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1878, i32 %tf32.1881, i32 %tf32.1884, i32 %tf32.1887, i32 %tf32.1965, i32 %tf32.1966, float %acc.1764, float %acc.1765, float %acc.1766, float %acc.1767) #1
  %acc.1974 = extractvalue { float, float, float, float } %mma.1973, 0
  %acc.1975 = extractvalue { float, float, float, float } %mma.1973, 1
  %acc.1976 = extractvalue { float, float, float, float } %mma.1973, 2
  %acc.1977 = extractvalue { float, float, float, float } %mma.1973, 3
  %mma.1978 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1969, i32 %tf32.1972, float %acc.1974, float %acc.1975, float %acc.1976, float %acc.1977) #1
  %acc.1979 = extractvalue { float, float, float, float } %mma.1978, 0
  %acc.1980 = extractvalue { float, float, float, float } %mma.1978, 1
  %acc.1981 = extractvalue { float, float, float, float } %mma.1978, 2
  %acc.1982 = extractvalue { float, float, float, float } %mma.1978, 3
  %mma.1983 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1965, i32 %tf32.1966, float %acc.1979, float %acc.1980, float %acc.1981, float %acc.1982) #1
  %acc.1984 = extractvalue { float, float, float, float } %mma.1983, 0
  %acc.1985 = extractvalue { float, float, float, float } %mma.1983, 1
  %acc.1986 = extractvalue { float, float, float, float } %mma.1983, 2
  %acc.1987 = extractvalue { float, float, float, float } %mma.1983, 3
  %number.1988 = bitcast i32 %matrix.1659 to float
  %number.1989 = bitcast i32 %matrix.1660 to float
  %tf32.1990 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1988) #1
  %tf32.1991 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1989) #1
  %rounded.1992 = bitcast i32 %tf32.1990 to float
  %rest.1993 = fsub float %number.1988, %rounded.1992
  %tf32.1994 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1993) #1
  %rounded.1995 = bitcast i32 %tf32.1991 to float
  %rest.1996 = fsub float %number.1989, %rounded.1995
  %tf32.1997 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1996) #1
  %mma.1998 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1878, i32 %tf32.1881, i32 %tf32.1884, i32 %tf32.1887, i32 %tf32.1990, i32 %tf32.1991, float %acc.1789, float %acc.1790, float %acc.1791, float %acc.1792) #1
  %acc.1999 = extractvalue { float, float, float, float } %mma.1998, 0
  %acc.2000 = extractvalue { float, float, float, float } %mma.1998, 1
  %acc.2001 = extractvalue { float, float, float, float } %mma.1998, 2
  %acc.2002 = extractvalue { float, float, float, float } %mma.1998, 3
  %mma.2003 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1994, i32 %tf32.1997, float %acc.1999, float %acc.2000, float %acc.2001, float %acc.2002) #1
  %acc.2004 = extractvalue { float, float, float, float } %mma.2003, 0
  %acc.2005 = extractvalue { float, float, float, float } %mma.2003, 1
  %acc.2006 = extractvalue { float, float, float, float } %mma.2003, 2
  %acc.2007 = extractvalue { float, float, float, float } %mma.2003, 3
  %mma.2008 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.1990, i32 %tf32.1991, float %acc.2004, float %acc.2005, float %acc.2006, float %acc.2007) #1
  %acc.2009 = extractvalue { float, float, float, float } %mma.2008, 0
  %acc.2010 = extractvalue { float, float, float, float } %mma.2008, 1
  %acc.2011 = extractvalue { float, float, float, float } %mma.2008, 2
  %acc.2012 = extractvalue { float, float, float, float } %mma.2008, 3
  %number.2013 = bitcast i32 %matrix.1661 to float
  %number.2014 = bitcast i32 %matrix.1662 to float
  %tf32.2015 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2013) #1
  %tf32.2016 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2014) #1
  %rounded.2017 = bitcast i32 %tf32.2015 to float
  %rest.2018 = fsub float %number.2013, %rounded.2017
  %tf32.2019 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2018) #1
  %rounded.2020 = bitcast i32 %tf32.2016 to float
  %rest.2021 = fsub float %number.2014, %rounded.2020
  %tf32.2022 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2021) #1
  %mma.2023 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1878, i32 %tf32.1881, i32 %tf32.1884, i32 %tf32.1887, i32 %tf32.2015, i32 %tf32.2016, float %acc.1814, float %acc.1815, float %acc.1816, float %acc.1817) #1
  %acc.2024 = extractvalue { float, float, float, float } %mma.2023, 0
  %acc.2025 = extractvalue { float, float, float, float } %mma.2023, 1
  %acc.2026 = extractvalue { float, float, float, float } %mma.2023, 2
  %acc.2027 = extractvalue { float, float, float, float } %mma.2023, 3
  %mma.2028 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.2019, i32 %tf32.2022, float %acc.2024, float %acc.2025, float %acc.2026, float %acc.2027) #1
  %acc.2029 = extractvalue { float, float, float, float } %mma.2028, 0
  %acc.2030 = extractvalue { float, float, float, float } %mma.2028, 1
  %acc.2031 = extractvalue { float, float, float, float } %mma.2028, 2
  %acc.2032 = extractvalue { float, float, float, float } %mma.2028, 3
  %mma.2033 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.2015, i32 %tf32.2016, float %acc.2029, float %acc.2030, float %acc.2031, float %acc.2032) #1
  %acc.2034 = extractvalue { float, float, float, float } %mma.2033, 0
  %acc.2035 = extractvalue { float, float, float, float } %mma.2033, 1
  %acc.2036 = extractvalue { float, float, float, float } %mma.2033, 2
  %acc.2037 = extractvalue { float, float, float, float } %mma.2033, 3
  %number.2038 = bitcast i32 %matrix.1664 to float
  %number.2039 = bitcast i32 %matrix.1665 to float
  %tf32.2040 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2038) #1
  %tf32.2041 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2039) #1
  %rounded.2042 = bitcast i32 %tf32.2040 to float
  %rest.2043 = fsub float %number.2038, %rounded.2042
  %tf32.2044 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2043) #1
  %rounded.2045 = bitcast i32 %tf32.2041 to float
  %rest.2046 = fsub float %number.2039, %rounded.2045
  %tf32.2047 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2046) #1
  %mma.2048 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1878, i32 %tf32.1881, i32 %tf32.1884, i32 %tf32.1887, i32 %tf32.2040, i32 %tf32.2041, float %acc.1839, float %acc.1840, float %acc.1841, float %acc.1842) #1
  %acc.2049 = extractvalue { float, float, float, float } %mma.2048, 0
  %acc.2050 = extractvalue { float, float, float, float } %mma.2048, 1
  %acc.2051 = extractvalue { float, float, float, float } %mma.2048, 2
  %acc.2052 = extractvalue { float, float, float, float } %mma.2048, 3
  %mma.2053 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.2044, i32 %tf32.2047, float %acc.2049, float %acc.2050, float %acc.2051, float %acc.2052) #1
  %acc.2054 = extractvalue { float, float, float, float } %mma.2053, 0
  %acc.2055 = extractvalue { float, float, float, float } %mma.2053, 1
  %acc.2056 = extractvalue { float, float, float, float } %mma.2053, 2
  %acc.2057 = extractvalue { float, float, float, float } %mma.2053, 3
  %mma.2058 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.2040, i32 %tf32.2041, float %acc.2054, float %acc.2055, float %acc.2056, float %acc.2057) #1
  %acc.2059 = extractvalue { float, float, float, float } %mma.2058, 0
  %acc.2060 = extractvalue { float, float, float, float } %mma.2058, 1
  %acc.2061 = extractvalue { float, float, float, float } %mma.2058, 2
  %acc.2062 = extractvalue { float, float, float, float } %mma.2058, 3
  %number.2063 = bitcast i32 %matrix.1666 to float
  %number.2064 = bitcast i32 %matrix.1667 to float
  %tf32.2065 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2063) #1
  %tf32.2066 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2064) #1
  %rounded.2067 = bitcast i32 %tf32.2065 to float
  %rest.2068 = fsub float %number.2063, %rounded.2067
  %tf32.2069 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2068) #1
  %rounded.2070 = bitcast i32 %tf32.2066 to float
  %rest.2071 = fsub float %number.2064, %rounded.2070
  %tf32.2072 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2071) #1
  %mma.2073 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1878, i32 %tf32.1881, i32 %tf32.1884, i32 %tf32.1887, i32 %tf32.2065, i32 %tf32.2066, float %acc.1864, float %acc.1865, float %acc.1866, float %acc.1867) #1
  %acc.2074 = extractvalue { float, float, float, float } %mma.2073, 0
  %acc.2075 = extractvalue { float, float, float, float } %mma.2073, 1
  %acc.2076 = extractvalue { float, float, float, float } %mma.2073, 2
  %acc.2077 = extractvalue { float, float, float, float } %mma.2073, 3
  %mma.2078 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.2069, i32 %tf32.2072, float %acc.2074, float %acc.2075, float %acc.2076, float %acc.2077) #1
  %acc.2079 = extractvalue { float, float, float, float } %mma.2078, 0
  %acc.2080 = extractvalue { float, float, float, float } %mma.2078, 1
  %acc.2081 = extractvalue { float, float, float, float } %mma.2078, 2
  %acc.2082 = extractvalue { float, float, float, float } %mma.2078, 3
  %mma.2083 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1872, i32 %tf32.1873, i32 %tf32.1874, i32 %tf32.1875, i32 %tf32.2065, i32 %tf32.2066, float %acc.2079, float %acc.2080, float %acc.2081, float %acc.2082) #1
  %acc.2084 = extractvalue { float, float, float, float } %mma.2083, 0
  %acc.2085 = extractvalue { float, float, float, float } %mma.2083, 1
  %acc.2086 = extractvalue { float, float, float, float } %mma.2083, 2
  %acc.2087 = extractvalue { float, float, float, float } %mma.2083, 3
  %f.2088 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.2089 = fmul float %acc.1909, %f.2088
  %f.2090 = fmul float %acc.1910, %f.2088
  %f.2091 = fmul float %acc.1911, %f.2088
  %f.2092 = fmul float %acc.1912, %f.2088
  %f.2093 = fmul float %acc.1934, %f.2088
  %f.2094 = fmul float %acc.1935, %f.2088
  %f.2095 = fmul float %acc.1936, %f.2088
  %f.2096 = fmul float %acc.1937, %f.2088
  %f.2097 = fmul float %acc.1959, %f.2088
  %f.2098 = fmul float %acc.1960, %f.2088
  %f.2099 = fmul float %acc.1961, %f.2088
  %f.2100 = fmul float %acc.1962, %f.2088
  %f.2101 = fmul float %acc.1984, %f.2088
  %f.2102 = fmul float %acc.1985, %f.2088
  %f.2103 = fmul float %acc.1986, %f.2088
  %f.2104 = fmul float %acc.1987, %f.2088
  %f.2105 = fmul float %acc.2009, %f.2088
  %f.2106 = fmul float %acc.2010, %f.2088
  %f.2107 = fmul float %acc.2011, %f.2088
  %f.2108 = fmul float %acc.2012, %f.2088
  %f.2109 = fmul float %acc.2034, %f.2088
  %f.2110 = fmul float %acc.2035, %f.2088
  %f.2111 = fmul float %acc.2036, %f.2088
  %f.2112 = fmul float %acc.2037, %f.2088
  %f.2113 = fmul float %acc.2059, %f.2088
  %f.2114 = fmul float %acc.2060, %f.2088
  %f.2115 = fmul float %acc.2061, %f.2088
  %f.2116 = fmul float %acc.2062, %f.2088
  %f.2117 = fmul float %acc.2084, %f.2088
  %f.2118 = fmul float %acc.2085, %f.2088
  %f.2119 = fmul float %acc.2086, %f.2088
  %f.2120 = fmul float %acc.2087, %f.2088
  %i.2121 = mul i32 %J.1538, 64
  %origin.2122 = add i32 %i.2121, %column.37
  %index.2123 = add i32 %origin.2122, 0
  %i.2124 = icmp slt i32 %index.2123, %key_length.17
  %f.2125 = select i1 %i.2124, float %f.2089, float 0xFFF0000000000000
  %index.2126 = add i32 %origin.2122, 1
  %i.2127 = icmp slt i32 %index.2126, %key_length.17
  %f.2128 = select i1 %i.2127, float %f.2090, float 0xFFF0000000000000
  %f.2129 = select i1 %i.2124, float %f.2091, float 0xFFF0000000000000
  %f.2130 = select i1 %i.2127, float %f.2092, float 0xFFF0000000000000
  %index.2131 = add i32 %origin.2122, 8
  %i.2132 = icmp slt i32 %index.2131, %key_length.17
  %f.2133 = select i1 %i.2132, float %f.2093, float 0xFFF0000000000000
  %index.2134 = add i32 %origin.2122, 9
  %i.2135 = icmp slt i32 %index.2134, %key_length.17
  %f.2136 = select i1 %i.2135, float %f.2094, float 0xFFF0000000000000
  %f.2137 = select i1 %i.2132, float %f.2095, float 0xFFF0000000000000
  %f.2138 = select i1 %i.2135, float %f.2096, float 0xFFF0000000000000
  %index.2139 = add i32 %origin.2122, 16
  %i.2140 = icmp slt i32 %index.2139, %key_length.17
  %f.2141 = select i1 %i.2140, float %f.2097, float 0xFFF0000000000000
  %index.2142 = add i32 %origin.2122, 17
  %i.2143 = icmp slt i32 %index.2142, %key_length.17
  %f.2144 = select i1 %i.2143, float %f.2098, float 0xFFF0000000000000
  %f.2145 = select i1 %i.2140, float %f.2099, float 0xFFF0000000000000
  %f.2146 = select i1 %i.2143, float %f.2100, float 0xFFF0000000000000
  %index.2147 = add i32 %origin.2122, 24
  %i.2148 = icmp slt i32 %index.2147, %key_length.17
  %f.2149 = select i1 %i.2148, float %f.2101, float 0xFFF0000000000000
  %index.2150 = add i32 %origin.2122, 25
  %i.2151 = icmp slt i32 %index.2150, %key_length.17
  %f.2152 = select i1 %i.2151, float %f.2102, float 0xFFF0000000000000
  %f.2153 = select i1 %i.2148, float %f.2103, float 0xFFF0000000000000
  %f.2154 = select i1 %i.2151, float %f.2104, float 0xFFF0000000000000
  %index.2155 = add i32 %origin.2122, 32
  %i.2156 = icmp slt i32 %index.2155, %key_length.17
  %f.2157 = select i1 %i.2156, float %f.2105, float 0xFFF0000000000000
  %index.2158 = add i32 %origin.2122, 33
  %i.2159 = icmp slt i32 %index.2158, %key_length.17
  %f.2160 = select i1 %i.2159, float %f.2106, float 0xFFF0000000000000
  %f.2161 = select i1 %i.2156, float %f.2107, float 0xFFF0000000000000
  %f.2162 = select i1 %i.2159, float %f.2108, float 0xFFF0000000000000
  %index.2163 = add i32 %origin.2122, 40
  %i.2164 = icmp slt i32 %index.2163, %key_length.17
  %f.2165 = select i1 %i.2164, float %f.2109, float 0xFFF0000000000000
  %index.2166 = add i32 %origin.2122, 41
  %i.2167 = icmp slt i32 %index.2166, %key_length.17
  %f.2168 = select i1 %i.2167, float %f.2110, float 0xFFF0000000000000
  %f.2169 = select i1 %i.2164, float %f.2111, float 0xFFF0000000000000
  %f.2170 = select i1 %i.2167, float %f.2112, float 0xFFF0000000000000
  %index.2171 = add i32 %origin.2122, 48
  %i.2172 = icmp slt i32 %index.2171, %key_length.17
  %f.2173 = select i1 %i.2172, float %f.2113, float 0xFFF0000000000000
  %index.2174 = add i32 %origin.2122, 49
  %i.2175 = icmp slt i32 %index.2174, %key_length.17
  %f.2176 = select i1 %i.2175, float %f.2114, float 0xFFF0000000000000
  %f.2177 = select i1 %i.2172, float %f.2115, float 0xFFF0000000000000
  %f.2178 = select i1 %i.2175, float %f.2116, float 0xFFF0000000000000
  %index.2179 = add i32 %origin.2122, 56
  %i.2180 = icmp slt i32 %index.2179, %key_length.17
  %f.2181 = select i1 %i.2180, float %f.2117, float 0xFFF0000000000000
  %index.2182 = add i32 %origin.2122, 57
  %i.2183 = icmp slt i32 %index.2182, %key_length.17
  %f.2184 = select i1 %i.2183, float %f.2118, float 0xFFF0000000000000
  %f.2185 = select i1 %i.2180, float %f.2119, float 0xFFF0000000000000
  %f.2186 = select i1 %i.2183, float %f.2120, float 0xFFF0000000000000
  %max.2187 = call float @llvm.maximum.f32(float %f.2125, float %f.2141)
  %max.2188 = call float @llvm.maximum.f32(float %f.2128, float %f.2144)
  %max.2189 = call float @llvm.maximum.f32(float %f.2133, float %f.2149)
  %max.2190 = call float @llvm.maximum.f32(float %f.2136, float %f.2152)
  %max.2191 = call float @llvm.maximum.f32(float %max.2187, float %f.2157)
  %max.2192 = call float @llvm.maximum.f32(float %max.2188, float %f.2160)
  %max.2193 = call float @llvm.maximum.f32(float %max.2189, float %f.2165)
  %max.2194 = call float @llvm.maximum.f32(float %max.2190, float %f.2168)
  %max.2195 = call float @llvm.maximum.f32(float %max.2191, float %f.2173)
  %max.2196 = call float @llvm.maximum.f32(float %max.2192, float %f.2176)
  %max.2197 = call float @llvm.maximum.f32(float %max.2193, float %f.2181)
  %max.2198 = call float @llvm.maximum.f32(float %max.2194, float %f.2184)
  %max.2199 = call float @llvm.maximum.f32(float %max.2195, float %max.2196)
  %max.2200 = call float @llvm.maximum.f32(float %max.2199, float %max.2197)
  %max.2201 = call float @llvm.maximum.f32(float %max.2200, float %max.2198)
  %quad.2202 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2201, i32 2, i32 31)
  %max.2203 = call float @llvm.maximum.f32(float %max.2201, float %quad.2202)
  %quad.2204 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2203, i32 1, i32 31)
  %max.2205 = call float @llvm.maximum.f32(float %max.2203, float %quad.2204)
  %max.2206 = call float @llvm.maximum.f32(float %f.2129, float %f.2145)
  %max.2207 = call float @llvm.maximum.f32(float %f.2130, float %f.2146)
  %max.2208 = call float @llvm.maximum.f32(float %f.2137, float %f.2153)
  %max.2209 = call float @llvm.maximum.f32(float %f.2138, float %f.2154)
  %max.2210 = call float @llvm.maximum.f32(float %max.2206, float %f.2161)
  %max.2211 = call float @llvm.maximum.f32(float %max.2207, float %f.2162)
  %max.2212 = call float @llvm.maximum.f32(float %max.2208, float %f.2169)
  %max.2213 = call float @llvm.maximum.f32(float %max.2209, float %f.2170)
  %max.2214 = call float @llvm.maximum.f32(float %max.2210, float %f.2177)
  %max.2215 = call float @llvm.maximum.f32(float %max.2211, float %f.2178)
  %max.2216 = call float @llvm.maximum.f32(float %max.2212, float %f.2185)
  %max.2217 = call float @llvm.maximum.f32(float %max.2213, float %f.2186)
  %max.2218 = call float @llvm.maximum.f32(float %max.2214, float %max.2215)
  %max.2219 = call float @llvm.maximum.f32(float %max.2218, float %max.2216)
  %max.2220 = call float @llvm.maximum.f32(float %max.2219, float %max.2217)
  %quad.2221 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2220, i32 2, i32 31)
  %max.2222 = call float @llvm.maximum.f32(float %max.2220, float %quad.2221)
  %quad.2223 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2222, i32 1, i32 31)
  %max.2224 = call float @llvm.maximum.f32(float %max.2222, float %quad.2223)
  %f.2225 = call float @llvm.maximum.f32(float %carried.1539, float %max.2205)
  %f.2226 = call float @llvm.maximum.f32(float %carried.1540, float %max.2224)
  %i.2227 = fcmp oeq float %f.2225, 0xFFF0000000000000
  %f.2228 = select i1 %i.2227, float 0x0000000000000000, float %f.2225
  %i.2229 = fcmp oeq float %f.2226, 0xFFF0000000000000
  %f.2230 = select i1 %i.2229, float 0x0000000000000000, float %f.2226
  %f.2231 = fsub float %carried.1539, %f.2228
  %f.2232 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2231)
  %f.2233 = fsub float %carried.1540, %f.2230
  %f.2234 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2233)
  %is.one.2235 = fcmp oeq float %f.2232, 1.0
  %is.one.2236 = fcmp oeq float %f.2234, 1.0
  %are.one.2237 = and i1 %is.one.2235, %is.one.2236
  %none.2238 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.2237)
  br i1 %none.2238, label %rescale.2239.end, label %rescale.2239
rescale.2239:
  %scaled.2240 = fmul float %carried.1543, %f.2232
  %scaled.2241 = fmul float %carried.1544, %f.2232
  %scaled.2242 = fmul float %carried.1545, %f.2234
  %scaled.2243 = fmul float %carried.1546, %f.2234
  %scaled.2244 = fmul float %carried.1547, %f.2232
  %scaled.2245 = fmul float %carried.1548, %f.2232
  %scaled.2246 = fmul float %carried.1549, %f.2234
  %scaled.2247 = fmul float %carried.1550, %f.2234
  br label %rescale.2239.end
rescale.2239.end:
  %rescaled.2248 = phi float [ %carried.1543, %for.1537.body ], [ %scaled.2240, %rescale.2239 ]
  %rescaled.2249 = phi float [ %carried.1544, %for.1537.body ], [ %scaled.2241, %rescale.2239 ]
  %rescaled.2250 = phi float [ %carried.1545, %for.1537.body ], [ %scaled.2242, %rescale.2239 ]
  %rescaled.2251 = phi float [ %carried.1546, %for.1537.body ], [ %scaled.2243, %rescale.2239 ]
  %rescaled.2252 = phi float [ %carried.1547, %for.1537.body ], [ %scaled.2244, %rescale.2239 ]
  %rescaled.2253 = phi float [ %carried.1548, %for.1537.body ], [ %scaled.2245, %rescale.2239 ]
  %rescaled.2254 = phi float [ %carried.1549, %for.1537.body ], [ %scaled.2246, %rescale.2239 ]
  %rescaled.2255 = phi float [ %carried.1550, %for.1537.body ], [ %scaled.2247, %rescale.2239 ]
  %f.2256 = fsub float %f.2089, %f.2228
  %f.2257 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2256)
  %f.2258 = fsub float %f.2090, %f.2228
  %f.2259 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2258)
  %f.2260 = fsub float %f.2091, %f.2230
  %f.2261 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2260)
  %f.2262 = fsub float %f.2092, %f.2230
  %f.2263 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2262)
  %f.2264 = fsub float %f.2093, %f.2228
  %f.2265 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2264)
  %f.2266 = fsub float %f.2094, %f.2228
  %f.2267 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2266)
  %f.2268 = fsub float %f.2095, %f.2230
  %f.2269 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2268)
  %f.2270 = fsub float %f.2096, %f.2230
  %f.2271 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2270)
  %f.2272 = fsub float %f.2097, %f.2228
  %f.2273 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2272)
  %f.2274 = fsub float %f.2098, %f.2228
  %f.2275 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2274)
  %f.2276 = fsub float %f.2099, %f.2230
  %f.2277 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2276)
  %f.2278 = fsub float %f.2100, %f.2230
  %f.2279 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2278)
  %f.2280 = fsub float %f.2101, %f.2228
  %f.2281 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2280)
  %f.2282 = fsub float %f.2102, %f.2228
  %f.2283 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2282)
  %f.2284 = fsub float %f.2103, %f.2230
  %f.2285 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2284)
  %f.2286 = fsub float %f.2104, %f.2230
  %f.2287 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2286)
  %f.2288 = fsub float %f.2105, %f.2228
  %f.2289 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2288)
  %f.2290 = fsub float %f.2106, %f.2228
  %f.2291 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2290)
  %f.2292 = fsub float %f.2107, %f.2230
  %f.2293 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2292)
  %f.2294 = fsub float %f.2108, %f.2230
  %f.2295 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2294)
  %f.2296 = fsub float %f.2109, %f.2228
  %f.2297 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2296)
  %f.2298 = fsub float %f.2110, %f.2228
  %f.2299 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2298)
  %f.2300 = fsub float %f.2111, %f.2230
  %f.2301 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2300)
  %f.2302 = fsub float %f.2112, %f.2230
  %f.2303 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2302)
  %f.2304 = fsub float %f.2113, %f.2228
  %f.2305 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2304)
  %f.2306 = fsub float %f.2114, %f.2228
  %f.2307 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2306)
  %f.2308 = fsub float %f.2115, %f.2230
  %f.2309 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2308)
  %f.2310 = fsub float %f.2116, %f.2230
  %f.2311 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2310)
  %f.2312 = fsub float %f.2117, %f.2228
  %f.2313 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2312)
  %f.2314 = fsub float %f.2118, %f.2228
  %f.2315 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2314)
  %f.2316 = fsub float %f.2119, %f.2230
  %f.2317 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2316)
  %f.2318 = fsub float %f.2120, %f.2230
  %f.2319 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2318)
  %i.2320 = mul i32 %J.1538, 64
  %origin.2321 = add i32 %i.2320, %column.37
  %index.2322 = add i32 %origin.2321, 0
  %i.2323 = icmp slt i32 %index.2322, %key_length.17
  %f.2324 = select i1 %i.2323, float %f.2257, float 0x0000000000000000
  %index.2325 = add i32 %origin.2321, 1
  %i.2326 = icmp slt i32 %index.2325, %key_length.17
  %f.2327 = select i1 %i.2326, float %f.2259, float 0x0000000000000000
  %f.2328 = select i1 %i.2323, float %f.2261, float 0x0000000000000000
  %f.2329 = select i1 %i.2326, float %f.2263, float 0x0000000000000000
  %index.2330 = add i32 %origin.2321, 8
  %i.2331 = icmp slt i32 %index.2330, %key_length.17
  %f.2332 = select i1 %i.2331, float %f.2265, float 0x0000000000000000
  %index.2333 = add i32 %origin.2321, 9
  %i.2334 = icmp slt i32 %index.2333, %key_length.17
  %f.2335 = select i1 %i.2334, float %f.2267, float 0x0000000000000000
  %f.2336 = select i1 %i.2331, float %f.2269, float 0x0000000000000000
  %f.2337 = select i1 %i.2334, float %f.2271, float 0x0000000000000000
  %index.2338 = add i32 %origin.2321, 16
  %i.2339 = icmp slt i32 %index.2338, %key_length.17
  %f.2340 = select i1 %i.2339, float %f.2273, float 0x0000000000000000
  %index.2341 = add i32 %origin.2321, 17
  %i.2342 = icmp slt i32 %index.2341, %key_length.17
  %f.2343 = select i1 %i.2342, float %f.2275, float 0x0000000000000000
  %f.2344 = select i1 %i.2339, float %f.2277, float 0x0000000000000000
  %f.2345 = select i1 %i.2342, float %f.2279, float 0x0000000000000000
  %index.2346 = add i32 %origin.2321, 24
  %i.2347 = icmp slt i32 %index.2346, %key_length.17
  %f.2348 = select i1 %i.2347, float %f.2281, float 0x0000000000000000
  %index.2349 = add i32 %origin.2321, 25
  %i.2350 = icmp slt i32 %index.2349, %key_length.17
  %f.2351 = select i1 %i.2350, float %f.2283, float 0x0000000000000000
  %f.2352 = select i1 %i.2347, float %f.2285, float 0x0000000000000000
  %f.2353 = select i1 %i.2350, float %f.2287, float 0x0000000000000000
  %index.2354 = add i32 %origin.2321, 32
  %i.2355 = icmp slt i32 %index.2354, %key_length.17
  %f.2356 = select i1 %i.2355, float %f.2289, float 0x0000000000000000
  %index.2357 = add i32 %origin.2321, 33
  %i.2358 = icmp slt i32 %index.2357, %key_length.17
  %f.2359 = select i1 %i.2358, float %f.2291, float 0x0000000000000000
  %f.2360 = select i1 %i.2355, float %f.2293, float 0x0000000000000000
  %f.2361 = select i1 %i.2358, float %f.2295, float 0x0000000000000000
  %index.2362 = add i32 %origin.2321, 40
  %i.2363 = icmp slt i32 %index.2362, %key_length.17
  %f.2364 = select i1 %i.2363, float %f.2297, float 0x0000000000000000
  %index.2365 = add i32 %origin.2321, 41
  %i.2366 = icmp slt i32 %index.2365, %key_length.17
  %f.2367 = select i1 %i.2366, float %f.2299, float 0x0000000000000000
  %f.2368 = select i1 %i.2363, float %f.2301, float 0x0000000000000000
  %f.2369 = select i1 %i.2366, float %f.2303, float 0x0000000000000000
  %index.2370 = add i32 %origin.2321, 48
  %i.2371 = icmp slt i32 %index.2370, %key_length.17
  %f.2372 = select i1 %i.2371, float %f.2305, float 0x0000000000000000
  %index.2373 = add i32 %origin.2321, 49
  %i.2374 = icmp slt i32 %index.2373, %key_length.17
  %f.2375 = select i1 %i.2374, float %f.2307, float 0x0000000000000000
  %f.2376 = select i1 %i.2371, float %f.2309, float 0x0000000000000000
  %f.2377 = select i1 %i.2374, float %f.2311, float 0x0000000000000000
  %index.2378 = add i32 %origin.2321, 56
  %i.2379 = icmp slt i32 %index.2378, %key_length.17
  %f.2380 = select i1 %i.2379, float %f.2313, float 0x0000000000000000
  %index.2381 = add i32 %origin.2321, 57
  %i.2382 = icmp slt i32 %index.2381, %key_length.17
  %f.2383 = select i1 %i.2382, float %f.2315, float 0x0000000000000000
  %f.2384 = select i1 %i.2379, float %f.2317, float 0x0000000000000000
  %f.2385 = select i1 %i.2382, float %f.2319, float 0x0000000000000000
  %sum.2386 = fadd float %f.2324, %f.2340
  %sum.2387 = fadd float %f.2327, %f.2343
  %sum.2388 = fadd float %f.2332, %f.2348
  %sum.2389 = fadd float %f.2335, %f.2351
  %sum.2390 = fadd float %sum.2386, %f.2356
  %sum.2391 = fadd float %sum.2387, %f.2359
  %sum.2392 = fadd float %sum.2388, %f.2364
  %sum.2393 = fadd float %sum.2389, %f.2367
  %sum.2394 = fadd float %sum.2390, %f.2372
  %sum.2395 = fadd float %sum.2391, %f.2375
  %sum.2396 = fadd float %sum.2392, %f.2380
  %sum.2397 = fadd float %sum.2393, %f.2383
  %sum.2398 = fadd float %sum.2394, %sum.2395
  %sum.2399 = fadd float %sum.2398, %sum.2396
  %sum.2400 = fadd float %sum.2399, %sum.2397
  %quad.2401 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.2400, i32 2, i32 31)
  %sum.2402 = fadd float %sum.2400, %quad.2401
  %quad.2403 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.2402, i32 1, i32 31)
  %sum.2404 = fadd float %sum.2402, %quad.2403
  %sum.2405 = fadd float %f.2328, %f.2344
  %sum.2406 = fadd float %f.2329, %f.2345
  %sum.2407 = fadd float %f.2336, %f.2352
  %sum.2408 = fadd float %f.2337, %f.2353
  %sum.2409 = fadd float %sum.2405, %f.2360
  %sum.2410 = fadd float %sum.2406, %f.2361
  %sum.2411 = fadd float %sum.2407, %f.2368
  %sum.2412 = fadd float %sum.2408, %f.2369
  %sum.2413 = fadd float %sum.2409, %f.2376
  %sum.2414 = fadd float %sum.2410, %f.2377
  %sum.2415 = fadd float %sum.2411, %f.2384
  %sum.2416 = fadd float %sum.2412, %f.2385
  %sum.2417 = fadd float %sum.2413, %sum.2414
  %sum.2418 = fadd float %sum.2417, %sum.2415
  %sum.2419 = fadd float %sum.2418, %sum.2416
  %quad.2420 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.2419, i32 2, i32 31)
  %sum.2421 = fadd float %sum.2419, %quad.2420
  %quad.2422 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.2421, i32 1, i32 31)
  %sum.2423 = fadd float %sum.2421, %quad.2422
  %f.2424 = fmul float %carried.1541, %f.2232
  %f.2425 = fadd float %f.2424, %sum.2404
  %f.2426 = fmul float %carried.1542, %f.2234
  %f.2427 = fadd float %f.2426, %sum.2423
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %unit.2428 = urem i32 %thread, 4
  %row.2429 = udiv i32 %thread, 4
  %column.2430 = mul i32 %unit.2428, 4
  %i.2431 = add i32 %J.1538, 1
  %i.2432 = mul i32 %i.2431, 64
  %row.2433 = add i32 %i.2432, %row.2429
  %i.2434 = sext i32 %i.11 to i64
  %along.2435 = mul i64 %i.2434, %strided.k.stride0
  %i.2436 = sext i32 %i.13 to i64
  %along.2437 = mul i64 %i.2436, %strided.k.stride1
  %start.2438 = add i64 %along.2435, %along.2437
  %row.2439 = sext i32 %row.2433 to i64
  %along.2440 = mul i64 %row.2439, %strided.k.stride2
  %line.2441 = add i64 %start.2438, %along.2440
  %column.2442 = zext i32 %column.2430 to i64
  %element.2443 = add i64 %line.2441, %column.2442
  %from.2444 = getelementptr i32, ptr addrspace(1) %strided.k, i64 %element.2443
  %step.2445 = mul i64 %strided.k.stride2, 32
  %to.2446 = mul i32 %row.2429, 80
  %to.2447 = mul i32 %unit.2428, 16
  %to.2448 = add i32 %to.2446, %to.2447
  %to.2449 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %to.2448
  %i.2450 = icmp slt i32 %i.2431, %i.28
  %i.2451 = select i1 %i.2450, i32 %key_length.17, i32 0
  %row.2452 = add i32 %row.2433, 0
  %inside.2453 = icmp slt i32 %row.2452, %i.2451
  %bytes.2454 = select i1 %inside.2453, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+5120], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.2449, ptr addrspace(1) %from.2444, i32 %bytes.2454) #1
  %from.2455 = getelementptr i32, ptr addrspace(1) %from.2444, i64 %step.2445
  %row.2456 = add i32 %row.2433, 32
  %inside.2457 = icmp slt i32 %row.2456, %i.2451
  %bytes.2458 = select i1 %inside.2457, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+7680], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.2449, ptr addrspace(1) %from.2455, i32 %bytes.2458) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %word.2459 = bitcast float %f.2324 to i32
  %word.2460 = bitcast float %f.2327 to i32
  %word.2461 = bitcast float %f.2328 to i32
  %word.2462 = bitcast float %f.2329 to i32
  %word.2463 = bitcast float %f.2332 to i32
  %word.2464 = bitcast float %f.2335 to i32
  %word.2465 = bitcast float %f.2336 to i32
  %word.2466 = bitcast float %f.2337 to i32
  %word.2467 = bitcast float %f.2340 to i32
  %word.2468 = bitcast float %f.2343 to i32
  %word.2469 = bitcast float %f.2344 to i32
  %word.2470 = bitcast float %f.2345 to i32
  %word.2471 = bitcast float %f.2348 to i32
  %word.2472 = bitcast float %f.2351 to i32
  %word.2473 = bitcast float %f.2352 to i32
  %word.2474 = bitcast float %f.2353 to i32
  %word.2475 = bitcast float %f.2356 to i32
  %word.2476 = bitcast float %f.2359 to i32
  %word.2477 = bitcast float %f.2360 to i32
  %word.2478 = bitcast float %f.2361 to i32
  %word.2479 = bitcast float %f.2364 to i32
  %word.2480 = bitcast float %f.2367 to i32
  %word.2481 = bitcast float %f.2368 to i32
  %word.2482 = bitcast float %f.2369 to i32
  %word.2483 = bitcast float %f.2372 to i32
  %word.2484 = bitcast float %f.2375 to i32
  %word.2485 = bitcast float %f.2376 to i32
  %word.2486 = bitcast float %f.2377 to i32
  %word.2487 = bitcast float %f.2380 to i32
  %word.2488 = bitcast float %f.2383 to i32
  %word.2489 = bitcast float %f.2384 to i32
  %word.2490 = bitcast float %f.2385 to i32
  %lane.2491 = and i32 %thread, 3
  %along.2492 = mul i32 %lane.2491, 160
  %lane.2493 = and i32 %thread, 28
  %group.2494 = lshr i32 %lane.2493, 2
  %column.2495 = mul i32 %group.2494, 4
  %offset.2496 = add i32 %along.2492, %column.2495
  %element.2497 = add i32 ptrtoint (ptr addrspace(3) @smem to i32), %offset.2496
  %element.2498 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10240];", "=r,r"(i32 %element.2497) #1
  %element.2499 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10320];", "=r,r"(i32 %element.2497) #1
  %element.2500 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10272];", "=r,r"(i32 %element.2497) #1
  %element.2501 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10352];", "=r,r"(i32 %element.2497) #1
  %number.2502 = bitcast i32 %word.2459 to float
  %number.2503 = bitcast i32 %word.2461 to float
  %number.2504 = bitcast i32 %word.2460 to float
  %number.2505 = bitcast i32 %word.2462 to float
  %tf32.2506 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2502) #1
  %tf32.2507 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2503) #1
  %tf32.2508 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2504) #1
  %tf32.2509 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2505) #1
  %rounded.2510 = bitcast i32 %tf32.2506 to float
  %rest.2511 = fsub float %number.2502, %rounded.2510
  %tf32.2512 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2511) #1
  %rounded.2513 = bitcast i32 %tf32.2507 to float
  %rest.2514 = fsub float %number.2503, %rounded.2513
  %tf32.2515 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2514) #1
  %rounded.2516 = bitcast i32 %tf32.2508 to float
  %rest.2517 = fsub float %number.2504, %rounded.2516
  %tf32.2518 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2517) #1
  %rounded.2519 = bitcast i32 %tf32.2509 to float
  %rest.2520 = fsub float %number.2505, %rounded.2519
  %tf32.2521 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2520) #1
  %element.2522 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10880];", "=r,r"(i32 %element.2497) #1
  %element.2523 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10960];", "=r,r"(i32 %element.2497) #1
  %element.2524 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10912];", "=r,r"(i32 %element.2497) #1
  %element.2525 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+10992];", "=r,r"(i32 %element.2497) #1
  %number.2526 = bitcast i32 %element.2498 to float
  %number.2527 = bitcast i32 %element.2499 to float
  %tf32.2528 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2526) #1
  %tf32.2529 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2527) #1
  %rounded.2530 = bitcast i32 %tf32.2528 to float
  %rest.2531 = fsub float %number.2526, %rounded.2530
  %tf32.2532 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2531) #1
  %rounded.2533 = bitcast i32 %tf32.2529 to float
  %rest.2534 = fsub float %number.2527, %rounded.2533
  %tf32.2535 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2534) #1
  %mma.2536 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2512, i32 %tf32.2515, i32 %tf32.2518, i32 %tf32.2521, i32 %tf32.2528, i32 %tf32.2529, float %rescaled.2248, float %rescaled.2249, float %rescaled.2250, float %rescaled.2251) #1
  %acc.2537 = extractvalue { float, float, float, float } %mma.2536, 0
  %acc.2538 = extractvalue { float, float, float, float } %mma.2536, 1
  %acc.2539 = extractvalue { float, float, float, float } %mma.2536, 2
  %acc.2540 = extractvalue { float, float, float, float } %mma.2536, 3
  %mma.2541 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2506, i32 %tf32.2507, i32 %tf32.2508, i32 %tf32.2509, i32 %tf32.2532, i32 %tf32.2535, float %acc.2537, float %acc.2538, float %acc.2539, float %acc.2540) #1
  %acc.2542 = extractvalue { float, float, float, float } %mma.2541, 0
  %acc.2543 = extractvalue { float, float, float, float } %mma.2541, 1
  %acc.2544 = extractvalue { float, float, float, float } %mma.2541, 2
  %acc.2545 = extractvalue { float, float, float, float } %mma.2541, 3
  %mma.2546 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2506, i32 %tf32.2507, i32 %tf32.2508, i32 %tf32.2509, i32 %tf32.2528, i32 %tf32.2529, float %acc.2542, float %acc.2543, float %acc.2544, float %acc.2545) #1
  %acc.2547 = extractvalue { float, float, float, float } %mma.2546, 0
  %acc.2548 = extractvalue { float, float, float, float } %mma.2546, 1
  %acc.2549 = extractvalue { float, float, float, float } %mma.2546, 2
  %acc.2550 = extractvalue { float, float, float, float } %mma.2546, 3
  %number.2551 = bitcast i32 %element.2500 to float
  %number.2552 = bitcast i32 %element.2501 to float
  %tf32.2553 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2551) #1
  %tf32.2554 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2552) #1
  %rounded.2555 = bitcast i32 %tf32.2553 to float
  %rest.2556 = fsub float %number.2551, %rounded.2555
  %tf32.2557 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2556) #1
  %rounded.2558 = bitcast i32 %tf32.2554 to float
  %rest.2559 = fsub float %number.2552, %rounded.2558
  %tf32.2560 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2559) #1
  %mma.2561 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2512, i32 %tf32.2515, i32 %tf32.2518, i32 %tf32.2521, i32 %tf32.2553, i32 %tf32.2554, float %rescaled.2252, float %rescaled.2253, float %rescaled.2254, float %rescaled.2255) #1
  %acc.2562 = extractvalue { float, float, float, float } %mma.2561, 0
  %acc.2563 = extractvalue { float, float, float, float } %mma.2561, 1
  %acc.2564 = extractvalue { float, float, float, float } %mma.2561, 2
  %acc.2565 = extractvalue { float, float, float, float } %mma.2561, 3
  %mma.2566 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2506, i32 %tf32.2507, i32 %tf32.2508, i32 %tf32.2509, i32 %tf32.2557, i32 %tf32.2560, float %acc.2562, float %acc.2563, float %acc.2564, float %acc.2565) #1
  %acc.2567 = extractvalue { float, float, float, float } %mma.2566, 0
  %acc.2568 = extractvalue { float, float, float, float } %mma.2566, 1
  %acc.2569 = extractvalue { float, float, float, float } %mma.2566, 2
  %acc.2570 = extractvalue { float, float, float, float } %mma.2566, 3
  %mma.2571 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2506, i32 %tf32.2507, i32 %tf32.2508, i32 %tf32.2509, i32 %tf32.2553, i32 %tf32.2554, float %acc.2567, float %acc.2568, float %acc.2569, float %acc.2570) #1
  %acc.2572 = extractvalue { float, float, float, float } %mma.2571, 0
  %acc.2573 = extractvalue { float, float, float, float } %mma.2571, 1
  %acc.2574 = extractvalue { float, float, float, float } %mma.2571, 2
  %acc.2575 = extractvalue { float, float, float, float } %mma.2571, 3
  %number.2576 = bitcast i32 %word.2463 to float
  %number.2577 = bitcast i32 %word.2465 to float
  %number.2578 = bitcast i32 %word.2464 to float
  %number.2579 = bitcast i32 %word.2466 to float
  %tf32.2580 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2576) #1
  %tf32.2581 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2577) #1
  %tf32.2582 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2578) #1
  %tf32.2583 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2579) #1
  %rounded.2584 = bitcast i32 %tf32.2580 to float
  %rest.2585 = fsub float %number.2576, %rounded.2584
  %tf32.2586 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2585) #1
  %rounded.2587 = bitcast i32 %tf32.2581 to float
  %rest.2588 = fsub float %number.2577, %rounded.2587
  %tf32.2589 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2588) #1
  %rounded.2590 = bitcast i32 %tf32.2582 to float
  %rest.2591 = fsub float %number.2578, %rounded.2590
  %tf32.2592 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2591) #1
  %rounded.2593 = bitcast i32 %tf32.2583 to float
  %rest.2594 = fsub float %number.2579, %rounded.2593
  %tf32.2595 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2594) #1
  %element.2596 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11520];", "=r,r"(i32 %element.2497) #1
  %element.2597 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11600];", "=r,r"(i32 %element.2497) #1
  %element.2598 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11552];", "=r,r"(i32 %element.2497) #1
  %element.2599 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+11632];", "=r,r"(i32 %element.2497) #1
  %number.2600 = bitcast i32 %element.2522 to float
  %number.2601 = bitcast i32 %element.2523 to float
  %tf32.2602 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2600) #1
  %tf32.2603 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2601) #1
  %rounded.2604 = bitcast i32 %tf32.2602 to float
  %rest.2605 = fsub float %number.2600, %rounded.2604
  %tf32.2606 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2605) #1
  %rounded.2607 = bitcast i32 %tf32.2603 to float
  %rest.2608 = fsub float %number.2601, %rounded.2607
  %tf32.2609 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2608) #1
  %mma.2610 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2586, i32 %tf32.2589, i32 %tf32.2592, i32 %tf32.2595, i32 %tf32.2602, i32 %tf32.2603, float %acc.2547, float %acc.2548, float %acc.2549, float %acc.2550) #1
  %acc.2611 = extractvalue { float, float, float, float } %mma.2610, 0
  %acc.2612 = extractvalue { float, float, float, float } %mma.2610, 1
  %acc.2613 = extractvalue { float, float, float, float } %mma.2610, 2
  %acc.2614 = extractvalue { float, float, float, float } %mma.2610, 3
  %mma.2615 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2580, i32 %tf32.2581, i32 %tf32.2582, i32 %tf32.2583, i32 %tf32.2606, i32 %tf32.2609, float %acc.2611, float %acc.2612, float %acc.2613, float %acc.2614) #1
  %acc.2616 = extractvalue { float, float, float, float } %mma.2615, 0
  %acc.2617 = extractvalue { float, float, float, float } %mma.2615, 1
  %acc.2618 = extractvalue { float, float, float, float } %mma.2615, 2
  %acc.2619 = extractvalue { float, float, float, float } %mma.2615, 3
  %mma.2620 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2580, i32 %tf32.2581, i32 %tf32.2582, i32 %tf32.2583, i32 %tf32.2602, i32 %tf32.2603, float %acc.2616, float %acc.2617, float %acc.2618, float %acc.2619) #1
  %acc.2621 = extractvalue { float, float, float, float } %mma.2620, 0
  %acc.2622 = extractvalue { float, float, float, float } %mma.2620, 1
  %acc.2623 = extractvalue { float, float, float, float } %mma.2620, 2
  %acc.2624 = extractvalue { float, float, float, float } %mma.2620, 3
  %number.2625 = bitcast i32 %element.2524 to float
  %number.2626 = bitcast i32 %element.2525 to float
  %tf32.2627 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2625) #1
  %tf32.2628 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2626) #1
  %rounded.2629 = bitcast i32 %tf32.2627 to float
  %rest.2630 = fsub float %number.2625, %rounded.2629
  %tf32.2631 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2630) #1
  %rounded.2632 = bitcast i32 %tf32.2628 to float
  %rest.2633 = fsub float %number.2626, %rounded.2632
  %tf32.2634 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2633) #1
  %mma.2635 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2586, i32 %tf32.2589, i32 %tf32.2592, i32 %tf32.2595, i32 %tf32.2627, i32 %tf32.2628, float %acc.2572, float %acc.2573, float %acc.2574, float %acc.2575) #1
  %acc.2636 = extractvalue { float, float, float, float } %mma.2635, 0
  %acc.2637 = extractvalue { float, float, float, float } %mma.2635, 1
  %acc.2638 = extractvalue { float, float, float, float } %mma.2635, 2
  %acc.2639 = extractvalue { float, float, float, float } %mma.2635, 3
  %mma.2640 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2580, i32 %tf32.2581, i32 %tf32.2582, i32 %tf32.2583, i32 %tf32.2631, i32 %tf32.2634, float %acc.2636, float %acc.2637, float %acc.2638, float %acc.2639) #1
  %acc.2641 = extractvalue { float, float, float, float } %mma.2640, 0
  %acc.2642 = extractvalue { float, float, float, float } %mma.2640, 1
  %acc.2643 = extractvalue { float, float, float, float } %mma.2640, 2
  %acc.2644 = extractvalue { float, float, float, float } %mma.2640, 3
  %mma.2645 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2580, i32 %tf32.2581, i32 %tf32.2582, i32 %tf32.2583, i32 %tf32.2627, i32 %tf32.2628, float %acc.2641, float %acc.2642, float %acc.2643, float %acc.2644) #1
  %acc.2646 = extractvalue { float, float, float, float } %mma.2645, 0
  %acc.2647 = extractvalue { float, float, float, float } %mma.2645, 1
  %acc.2648 = extractvalue { float, float, float, float } %mma.2645, 2
  %acc.2649 = extractvalue { float, float, float, float } %mma.2645, 3
  %number.2650 = bitcast i32 %word.2467 to float
  %number.2651 = bitcast i32 %word.2469 to float
  %number.2652 = bitcast i32 %word.2468 to float
  %number.2653 = bitcast i32 %word.2470 to float
  %tf32.2654 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2650) #1
  %tf32.2655 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2651) #1
  %tf32.2656 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2652) #1
  %tf32.2657 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2653) #1
  %rounded.2658 = bitcast i32 %tf32.2654 to float
  %rest.2659 = fsub float %number.2650, %rounded.2658
  %tf32.2660 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2659) #1
  %rounded.2661 = bitcast i32 %tf32.2655 to float
  %rest.2662 = fsub float %number.2651, %rounded.2661
  %tf32.2663 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2662) #1
  %rounded.2664 = bitcast i32 %tf32.2656 to float
  %rest.2665 = fsub float %number.2652, %rounded.2664
  %tf32.2666 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2665) #1
  %rounded.2667 = bitcast i32 %tf32.2657 to float
  %rest.2668 = fsub float %number.2653, %rounded.2667
  %tf32.2669 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2668) #1
  %element.2670 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12160];", "=r,r"(i32 %element.2497) #1
  %element.2671 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12240];", "=r,r"(i32 %element.2497) #1
  %element.2672 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12192];", "=r,r"(i32 %element.2497) #1
  %element.2673 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12272];", "=r,r"(i32 %element.2497) #1
  %number.2674 = bitcast i32 %element.2596 to float
  %number.2675 = bitcast i32 %element.2597 to float
  %tf32.2676 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2674) #1
  %tf32.2677 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2675) #1
  %rounded.2678 = bitcast i32 %tf32.2676 to float
  %rest.2679 = fsub float %number.2674, %rounded.2678
  %tf32.2680 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2679) #1
  %rounded.2681 = bitcast i32 %tf32.2677 to float
  %rest.2682 = fsub float %number.2675, %rounded.2681
  %tf32.2683 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2682) #1
  %mma.2684 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2660, i32 %tf32.2663, i32 %tf32.2666, i32 %tf32.2669, i32 %tf32.2676, i32 %tf32.2677, float %acc.2621, float %acc.2622, float %acc.2623, float %acc.2624) #1
  %acc.2685 = extractvalue { float, float, float, float } %mma.2684, 0
  %acc.2686 = extractvalue { float, float, float, float } %mma.2684, 1
  %acc.2687 = extractvalue { float, float, float, float } %mma.2684, 2
  %acc.2688 = extractvalue { float, float, float, float } %mma.2684, 3
  %mma.2689 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2654, i32 %tf32.2655, i32 %tf32.2656, i32 %tf32.2657, i32 %tf32.2680, i32 %tf32.2683, float %acc.2685, float %acc.2686, float %acc.2687, float %acc.2688) #1
  %acc.2690 = extractvalue { float, float, float, float } %mma.2689, 0
  %acc.2691 = extractvalue { float, float, float, float } %mma.2689, 1
  %acc.2692 = extractvalue { float, float, float, float } %mma.2689, 2
  %acc.2693 = extractvalue { float, float, float, float } %mma.2689, 3
  %mma.2694 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2654, i32 %tf32.2655, i32 %tf32.2656, i32 %tf32.2657, i32 %tf32.2676, i32 %tf32.2677, float %acc.2690, float %acc.2691, float %acc.2692, float %acc.2693) #1
  %acc.2695 = extractvalue { float, float, float, float } %mma.2694, 0
  %acc.2696 = extractvalue { float, float, float, float } %mma.2694, 1
  %acc.2697 = extractvalue { float, float, float, float } %mma.2694, 2
  %acc.2698 = extractvalue { float, float, float, float } %mma.2694, 3
  %number.2699 = bitcast i32 %element.2598 to float
  %number.2700 = bitcast i32 %element.2599 to float
  %tf32.2701 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2699) #1
  %tf32.2702 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2700) #1
  %rounded.2703 = bitcast i32 %tf32.2701 to float
  %rest.2704 = fsub float %number.2699, %rounded.2703
  %tf32.2705 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2704) #1
  %rounded.2706 = bitcast i32 %tf32.2702 to float
  %rest.2707 = fsub float %number.2700, %rounded.2706
  %tf32.2708 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2707) #1
  %mma.2709 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2660, i32 %tf32.2663, i32 %tf32.2666, i32 %tf32.2669, i32 %tf32.2701, i32 %tf32.2702, float %acc.2646, float %acc.2647, float %acc.2648, float %acc.2649) #1
  %acc.2710 = extractvalue { float, float, float, float } %mma.2709, 0
  %acc.2711 = extractvalue { float, float, float, float } %mma.2709, 1
  %acc.2712 = extractvalue { float, float, float, float } %mma.2709, 2
  %acc.2713 = extractvalue { float, float, float, float } %mma.2709, 3
  %mma.2714 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2654, i32 %tf32.2655, i32 %tf32.2656, i32 %tf32.2657, i32 %tf32.2705, i32 %tf32.2708, float %acc.2710, float %acc.2711, float %acc.2712, float %acc.2713) #1
  %acc.2715 = extractvalue { float, float, float, float } %mma.2714, 0
  %acc.2716 = extractvalue { float, float, float, float } %mma.2714, 1
  %acc.2717 = extractvalue { float, float, float, float } %mma.2714, 2
  %acc.2718 = extractvalue { float, float, float, float } %mma.2714, 3
  %mma.2719 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2654, i32 %tf32.2655, i32 %tf32.2656, i32 %tf32.2657, i32 %tf32.2701, i32 %tf32.2702, float %acc.2715, float %acc.2716, float %acc.2717, float %acc.2718) #1
  %acc.2720 = extractvalue { float, float, float, float } %mma.2719, 0
  %acc.2721 = extractvalue { float, float, float, float } %mma.2719, 1
  %acc.2722 = extractvalue { float, float, float, float } %mma.2719, 2
  %acc.2723 = extractvalue { float, float, float, float } %mma.2719, 3
  %number.2724 = bitcast i32 %word.2471 to float
  %number.2725 = bitcast i32 %word.2473 to float
  %number.2726 = bitcast i32 %word.2472 to float
  %number.2727 = bitcast i32 %word.2474 to float
  %tf32.2728 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2724) #1
  %tf32.2729 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2725) #1
  %tf32.2730 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2726) #1
  %tf32.2731 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2727) #1
  %rounded.2732 = bitcast i32 %tf32.2728 to float
  %rest.2733 = fsub float %number.2724, %rounded.2732
  %tf32.2734 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2733) #1
  %rounded.2735 = bitcast i32 %tf32.2729 to float
  %rest.2736 = fsub float %number.2725, %rounded.2735
  %tf32.2737 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2736) #1
  %rounded.2738 = bitcast i32 %tf32.2730 to float
  %rest.2739 = fsub float %number.2726, %rounded.2738
  %tf32.2740 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2739) #1
  %rounded.2741 = bitcast i32 %tf32.2731 to float
  %rest.2742 = fsub float %number.2727, %rounded.2741
  %tf32.2743 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2742) #1
  %element.2744 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12800];", "=r,r"(i32 %element.2497) #1
  %element.2745 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12880];", "=r,r"(i32 %element.2497) #1
  %element.2746 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12832];", "=r,r"(i32 %element.2497) #1
  %element.2747 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+12912];", "=r,r"(i32 %element.2497) #1
  %number.2748 = bitcast i32 %element.2670 to float
  %number.2749 = bitcast i32 %element.2671 to float
  %tf32.2750 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2748) #1
  %tf32.2751 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2749) #1
  %rounded.2752 = bitcast i32 %tf32.2750 to float
  %rest.2753 = fsub float %number.2748, %rounded.2752
  %tf32.2754 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2753) #1
  %rounded.2755 = bitcast i32 %tf32.2751 to float
  %rest.2756 = fsub float %number.2749, %rounded.2755
  %tf32.2757 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2756) #1
  %mma.2758 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2734, i32 %tf32.2737, i32 %tf32.2740, i32 %tf32.2743, i32 %tf32.2750, i32 %tf32.2751, float %acc.2695, float %acc.2696, float %acc.2697, float %acc.2698) #1
  %acc.2759 = extractvalue { float, float, float, float } %mma.2758, 0
  %acc.2760 = extractvalue { float, float, float, float } %mma.2758, 1
  %acc.2761 = extractvalue { float, float, float, float } %mma.2758, 2
  %acc.2762 = extractvalue { float, float, float, float } %mma.2758, 3
  %mma.2763 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2728, i32 %tf32.2729, i32 %tf32.2730, i32 %tf32.2731, i32 %tf32.2754, i32 %tf32.2757, float %acc.2759, float %acc.2760, float %acc.2761, float %acc.2762) #1
  %acc.2764 = extractvalue { float, float, float, float } %mma.2763, 0
  %acc.2765 = extractvalue { float, float, float, float } %mma.2763, 1
  %acc.2766 = extractvalue { float, float, float, float } %mma.2763, 2
  %acc.2767 = extractvalue { float, float, float, float } %mma.2763, 3
  %mma.2768 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2728, i32 %tf32.2729, i32 %tf32.2730, i32 %tf32.2731, i32 %tf32.2750, i32 %tf32.2751, float %acc.2764, float %acc.2765, float %acc.2766, float %acc.2767) #1
  %acc.2769 = extractvalue { float, float, float, float } %mma.2768, 0
  %acc.2770 = extractvalue { float, float, float, float } %mma.2768, 1
  %acc.2771 = extractvalue { float, float, float, float } %mma.2768, 2
  %acc.2772 = extractvalue { float, float, float, float } %mma.2768, 3
  %number.2773 = bitcast i32 %element.2672 to float
  %number.2774 = bitcast i32 %element.2673 to float
  %tf32.2775 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2773) #1
  %tf32.2776 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2774) #1
  %rounded.2777 = bitcast i32 %tf32.2775 to float
  %rest.2778 = fsub float %number.2773, %rounded.2777
  %tf32.2779 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2778) #1
  %rounded.2780 = bitcast i32 %tf32.2776 to float
  %rest.2781 = fsub float %number.2774, %rounded.2780
  %tf32.2782 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2781) #1
  %mma.2783 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2734, i32 %tf32.2737, i32 %tf32.2740, i32 %tf32.2743, i32 %tf32.2775, i32 %tf32.2776, float %acc.2720, float %acc.2721, float %acc.2722, float %acc.2723) #1
  %acc.2784 = extractvalue { float, float, float, float } %mma.2783, 0
  %acc.2785 = extractvalue { float, float, float, float } %mma.2783, 1
  %acc.2786 = extractvalue { float, float, float, float } %mma.2783, 2
  %acc.2787 = extractvalue { float, float, float, float } %mma.2783, 3
  %mma.2788 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2728, i32 %tf32.2729, i32 %tf32.2730, i32 %tf32.2731, i32 %tf32.2779, i32 %tf32.2782, float %acc.2784, float %acc.2785, float %acc.2786, float %acc.2787) #1
  %acc.2789 = extractvalue { float, float, float, float } %mma.2788, 0
  %acc.2790 = extractvalue { float, float, float, float } %mma.2788, 1
  %acc.2791 = extractvalue { float, float, float, float } %mma.2788, 2
  %acc.2792 = extractvalue { float, float, float, float } %mma.2788, 3
  %mma.2793 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2728, i32 %tf32.2729, i32 %tf32.2730, i32 %tf32.2731, i32 %tf32.2775, i32 %tf32.2776, float %acc.2789, float %acc.2790, float %acc.2791, float %acc.2792) #1
  %acc.2794 = extractvalue { float, float, float, float } %mma.2793, 0
  %acc.2795 = extractvalue { float, float, float, float } %mma.2793, 1
  %acc.2796 = extractvalue { float, float, float, float } %mma.2793, 2
  %acc.2797 = extractvalue { float, float, float, float } %mma.2793, 3
  %number.2798 = bitcast i32 %word.2475 to float
  %number.2799 = bitcast i32 %word.2477 to float
  %number.2800 = bitcast i32 %word.2476 to float
  %number.2801 = bitcast i32 %word.2478 to float
  %tf32.2802 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2798) #1
  %tf32.2803 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2799) #1
  %tf32.2804 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2800) #1
  %tf32.2805 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2801) #1
  %rounded.2806 = bitcast i32 %tf32.2802 to float
  %rest.2807 = fsub float %number.2798, %rounded.2806
  %tf32.2808 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2807) #1
  %rounded.2809 = bitcast i32 %tf32.2803 to float
  %rest.2810 = fsub float %number.2799, %rounded.2809
  %tf32.2811 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2810) #1
  %rounded.2812 = bitcast i32 %tf32.2804 to float
  %rest.2813 = fsub float %number.2800, %rounded.2812
  %tf32.2814 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2813) #1
  %rounded.2815 = bitcast i32 %tf32.2805 to float
  %rest.2816 = fsub float %number.2801, %rounded.2815
  %tf32.2817 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2816) #1
  %element.2818 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13440];", "=r,r"(i32 %element.2497) #1
  %element.2819 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13520];", "=r,r"(i32 %element.2497) #1
  %element.2820 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13472];", "=r,r"(i32 %element.2497) #1
  %element.2821 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+13552];", "=r,r"(i32 %element.2497) #1
  %number.2822 = bitcast i32 %element.2744 to float
  %number.2823 = bitcast i32 %element.2745 to float
  %tf32.2824 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2822) #1
  %tf32.2825 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2823) #1
  %rounded.2826 = bitcast i32 %tf32.2824 to float
  %rest.2827 = fsub float %number.2822, %rounded.2826
  %tf32.2828 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2827) #1
  %rounded.2829 = bitcast i32 %tf32.2825 to float
  %rest.2830 = fsub float %number.2823, %rounded.2829
  %tf32.2831 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2830) #1
  %mma.2832 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2808, i32 %tf32.2811, i32 %tf32.2814, i32 %tf32.2817, i32 %tf32.2824, i32 %tf32.2825, float %acc.2769, float %acc.2770, float %acc.2771, float %acc.2772) #1
  %acc.2833 = extractvalue { float, float, float, float } %mma.2832, 0
  %acc.2834 = extractvalue { float, float, float, float } %mma.2832, 1
  %acc.2835 = extractvalue { float, float, float, float } %mma.2832, 2
  %acc.2836 = extractvalue { float, float, float, float } %mma.2832, 3
  %mma.2837 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2802, i32 %tf32.2803, i32 %tf32.2804, i32 %tf32.2805, i32 %tf32.2828, i32 %tf32.2831, float %acc.2833, float %acc.2834, float %acc.2835, float %acc.2836) #1
  %acc.2838 = extractvalue { float, float, float, float } %mma.2837, 0
  %acc.2839 = extractvalue { float, float, float, float } %mma.2837, 1
  %acc.2840 = extractvalue { float, float, float, float } %mma.2837, 2
  %acc.2841 = extractvalue { float, float, float, float } %mma.2837, 3
  %mma.2842 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2802, i32 %tf32.2803, i32 %tf32.2804, i32 %tf32.2805, i32 %tf32.2824, i32 %tf32.2825, float %acc.2838, float %acc.2839, float %acc.2840, float %acc.2841) #1
  %acc.2843 = extractvalue { float, float, float, float } %mma.2842, 0
  %acc.2844 = extractvalue { float, float, float, float } %mma.2842, 1
  %acc.2845 = extractvalue { float, float, float, float } %mma.2842, 2
  %acc.2846 = extractvalue { float, float, float, float } %mma.2842, 3
  %number.2847 = bitcast i32 %element.2746 to float
  %number.2848 = bitcast i32 %element.2747 to float
  %tf32.2849 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2847) #1
  %tf32.2850 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2848) #1
  %rounded.2851 = bitcast i32 %tf32.2849 to float
  %rest.2852 = fsub float %number.2847, %rounded.2851
  %tf32.2853 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2852) #1
  %rounded.2854 = bitcast i32 %tf32.2850 to float
  %rest.2855 = fsub float %number.2848, %rounded.2854
  %tf32.2856 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2855) #1
  %mma.2857 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2808, i32 %tf32.2811, i32 %tf32.2814, i32 %tf32.2817, i32 %tf32.2849, i32 %tf32.2850, float %acc.2794, float %acc.2795, float %acc.2796, float %acc.2797) #1
  %acc.2858 = extractvalue { float, float, float, float } %mma.2857, 0
  %acc.2859 = extractvalue { float, float, float, float } %mma.2857, 1
  %acc.2860 = extractvalue { float, float, float, float } %mma.2857, 2
  %acc.2861 = extractvalue { float, float, float, float } %mma.2857, 3
  %mma.2862 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2802, i32 %tf32.2803, i32 %tf32.2804, i32 %tf32.2805, i32 %tf32.2853, i32 %tf32.2856, float %acc.2858, float %acc.2859, float %acc.2860, float %acc.2861) #1
  %acc.2863 = extractvalue { float, float, float, float } %mma.2862, 0
  %acc.2864 = extractvalue { float, float, float, float } %mma.2862, 1
  %acc.2865 = extractvalue { float, float, float, float } %mma.2862, 2
  %acc.2866 = extractvalue { float, float, float, float } %mma.2862, 3
  %mma.2867 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2802, i32 %tf32.2803, i32 %tf32.2804, i32 %tf32.2805, i32 %tf32.2849, i32 %tf32.2850, float %acc.2863, float %acc.2864, float %acc.2865, float %acc.2866) #1
  %acc.2868 = extractvalue { float, float, float, float } %mma.2867, 0
  %acc.2869 = extractvalue { float, float, float, float } %mma.2867, 1
  %acc.2870 = extractvalue { float, float, float, float } %mma.2867, 2
  %acc.2871 = extractvalue { float, float, float, float } %mma.2867, 3
  %number.2872 = bitcast i32 %word.2479 to float
  %number.2873 = bitcast i32 %word.2481 to float
  %number.2874 = bitcast i32 %word.2480 to float
  %number.2875 = bitcast i32 %word.2482 to float
  %tf32.2876 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2872) #1
  %tf32.2877 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2873) #1
  %tf32.2878 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2874) #1
  %tf32.2879 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2875) #1
  %rounded.2880 = bitcast i32 %tf32.2876 to float
  %rest.2881 = fsub float %number.2872, %rounded.2880
  %tf32.2882 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2881) #1
  %rounded.2883 = bitcast i32 %tf32.2877 to float
  %rest.2884 = fsub float %number.2873, %rounded.2883
  %tf32.2885 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2884) #1
  %rounded.2886 = bitcast i32 %tf32.2878 to float
  %rest.2887 = fsub float %number.2874, %rounded.2886
  %tf32.2888 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2887) #1
  %rounded.2889 = bitcast i32 %tf32.2879 to float
  %rest.2890 = fsub float %number.2875, %rounded.2889
  %tf32.2891 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2890) #1
  %element.2892 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14080];", "=r,r"(i32 %element.2497) #1
  %element.2893 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14160];", "=r,r"(i32 %element.2497) #1
  %element.2894 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14112];", "=r,r"(i32 %element.2497) #1
  %element.2895 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14192];", "=r,r"(i32 %element.2497) #1
  %number.2896 = bitcast i32 %element.2818 to float
  %number.2897 = bitcast i32 %element.2819 to float
  %tf32.2898 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2896) #1
  %tf32.2899 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2897) #1
  %rounded.2900 = bitcast i32 %tf32.2898 to float
  %rest.2901 = fsub float %number.2896, %rounded.2900
  %tf32.2902 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2901) #1
  %rounded.2903 = bitcast i32 %tf32.2899 to float
  %rest.2904 = fsub float %number.2897, %rounded.2903
  %tf32.2905 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2904) #1
  %mma.2906 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2882, i32 %tf32.2885, i32 %tf32.2888, i32 %tf32.2891, i32 %tf32.2898, i32 %tf32.2899, float %acc.2843, float %acc.2844, float %acc.2845, float %acc.2846) #1
  %acc.2907 = extractvalue { float, float, float, float } %mma.2906, 0
  %acc.2908 = extractvalue { float, float, float, float } %mma.2906, 1
  %acc.2909 = extractvalue { float, float, float, float } %mma.2906, 2
  %acc.2910 = extractvalue { float, float, float, float } %mma.2906, 3
  %mma.2911 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2876, i32 %tf32.2877, i32 %tf32.2878, i32 %tf32.2879, i32 %tf32.2902, i32 %tf32.2905, float %acc.2907, float %acc.2908, float %acc.2909, float %acc.2910) #1
  %acc.2912 = extractvalue { float, float, float, float } %mma.2911, 0
  %acc.2913 = extractvalue { float, float, float, float } %mma.2911, 1
  %acc.2914 = extractvalue { float, float, float, float } %mma.2911, 2
  %acc.2915 = extractvalue { float, float, float, float } %mma.2911, 3
  %mma.2916 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2876, i32 %tf32.2877, i32 %tf32.2878, i32 %tf32.2879, i32 %tf32.2898, i32 %tf32.2899, float %acc.2912, float %acc.2913, float %acc.2914, float %acc.2915) #1
  %acc.2917 = extractvalue { float, float, float, float } %mma.2916, 0
  %acc.2918 = extractvalue { float, float, float, float } %mma.2916, 1
  %acc.2919 = extractvalue { float, float, float, float } %mma.2916, 2
  %acc.2920 = extractvalue { float, float, float, float } %mma.2916, 3
  %number.2921 = bitcast i32 %element.2820 to float
  %number.2922 = bitcast i32 %element.2821 to float
  %tf32.2923 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2921) #1
  %tf32.2924 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2922) #1
  %rounded.2925 = bitcast i32 %tf32.2923 to float
  %rest.2926 = fsub float %number.2921, %rounded.2925
  %tf32.2927 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2926) #1
  %rounded.2928 = bitcast i32 %tf32.2924 to float
  %rest.2929 = fsub float %number.2922, %rounded.2928
  %tf32.2930 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2929) #1
  %mma.2931 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2882, i32 %tf32.2885, i32 %tf32.2888, i32 %tf32.2891, i32 %tf32.2923, i32 %tf32.2924, float %acc.2868, float %acc.2869, float %acc.2870, float %acc.2871) #1
  %acc.2932 = extractvalue { float, float, float, float } %mma.2931, 0
  %acc.2933 = extractvalue { float, float, float, float } %mma.2931, 1
  %acc.2934 = extractvalue { float, float, float, float } %mma.2931, 2
  %acc.2935 = extractvalue { float, float, float, float } %mma.2931, 3
  %mma.2936 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2876, i32 %tf32.2877, i32 %tf32.2878, i32 %tf32.2879, i32 %tf32.2927, i32 %tf32.2930, float %acc.2932, float %acc.2933, float %acc.2934, float %acc.2935) #1
  %acc.2937 = extractvalue { float, float, float, float } %mma.2936, 0
  %acc.2938 = extractvalue { float, float, float, float } %mma.2936, 1
  %acc.2939 = extractvalue { float, float, float, float } %mma.2936, 2
  %acc.2940 = extractvalue { float, float, float, float } %mma.2936, 3
  %mma.2941 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2876, i32 %tf32.2877, i32 %tf32.2878, i32 %tf32.2879, i32 %tf32.2923, i32 %tf32.2924, float %acc.2937, float %acc.2938, float %acc.2939, float %acc.2940) #1
  %acc.2942 = extractvalue { float, float, float, float } %mma.2941, 0
  %acc.2943 = extractvalue { float, float, float, float } %mma.2941, 1
  %acc.2944 = extractvalue { float, float, float, float } %mma.2941, 2
  %acc.2945 = extractvalue { float, float, float, float } %mma.2941, 3
  %number.2946 = bitcast i32 %word.2483 to float
  %number.2947 = bitcast i32 %word.2485 to float
  %number.2948 = bitcast i32 %word.2484 to float
  %number.2949 = bitcast i32 %word.2486 to float
  %tf32.2950 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2946) #1
  %tf32.2951 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2947) #1
  %tf32.2952 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2948) #1
  %tf32.2953 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2949) #1
  %rounded.2954 = bitcast i32 %tf32.2950 to float
  %rest.2955 = fsub float %number.2946, %rounded.2954
  %tf32.2956 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2955) #1
  %rounded.2957 = bitcast i32 %tf32.2951 to float
  %rest.2958 = fsub float %number.2947, %rounded.2957
  %tf32.2959 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2958) #1
  %rounded.2960 = bitcast i32 %tf32.2952 to float
  %rest.2961 = fsub float %number.2948, %rounded.2960
  %tf32.2962 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2961) #1
  %rounded.2963 = bitcast i32 %tf32.2953 to float
  %rest.2964 = fsub float %number.2949, %rounded.2963
  %tf32.2965 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2964) #1
  %element.2966 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14720];", "=r,r"(i32 %element.2497) #1
  %element.2967 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14800];", "=r,r"(i32 %element.2497) #1
  %element.2968 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14752];", "=r,r"(i32 %element.2497) #1
  %element.2969 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+14832];", "=r,r"(i32 %element.2497) #1
  %number.2970 = bitcast i32 %element.2892 to float
  %number.2971 = bitcast i32 %element.2893 to float
  %tf32.2972 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2970) #1
  %tf32.2973 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2971) #1
  %rounded.2974 = bitcast i32 %tf32.2972 to float
  %rest.2975 = fsub float %number.2970, %rounded.2974
  %tf32.2976 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2975) #1
  %rounded.2977 = bitcast i32 %tf32.2973 to float
  %rest.2978 = fsub float %number.2971, %rounded.2977
  %tf32.2979 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2978) #1
  %mma.2980 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2956, i32 %tf32.2959, i32 %tf32.2962, i32 %tf32.2965, i32 %tf32.2972, i32 %tf32.2973, float %acc.2917, float %acc.2918, float %acc.2919, float %acc.2920) #1
  %acc.2981 = extractvalue { float, float, float, float } %mma.2980, 0
  %acc.2982 = extractvalue { float, float, float, float } %mma.2980, 1
  %acc.2983 = extractvalue { float, float, float, float } %mma.2980, 2
  %acc.2984 = extractvalue { float, float, float, float } %mma.2980, 3
  %mma.2985 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2950, i32 %tf32.2951, i32 %tf32.2952, i32 %tf32.2953, i32 %tf32.2976, i32 %tf32.2979, float %acc.2981, float %acc.2982, float %acc.2983, float %acc.2984) #1
  %acc.2986 = extractvalue { float, float, float, float } %mma.2985, 0
  %acc.2987 = extractvalue { float, float, float, float } %mma.2985, 1
  %acc.2988 = extractvalue { float, float, float, float } %mma.2985, 2
  %acc.2989 = extractvalue { float, float, float, float } %mma.2985, 3
  %mma.2990 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2950, i32 %tf32.2951, i32 %tf32.2952, i32 %tf32.2953, i32 %tf32.2972, i32 %tf32.2973, float %acc.2986, float %acc.2987, float %acc.2988, float %acc.2989) #1
  %acc.2991 = extractvalue { float, float, float, float } %mma.2990, 0
  %acc.2992 = extractvalue { float, float, float, float } %mma.2990, 1
  %acc.2993 = extractvalue { float, float, float, float } %mma.2990, 2
  %acc.2994 = extractvalue { float, float, float, float } %mma.2990, 3
  %number.2995 = bitcast i32 %element.2894 to float
  %number.2996 = bitcast i32 %element.2895 to float
  %tf32.2997 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2995) #1
  %tf32.2998 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2996) #1
  %rounded.2999 = bitcast i32 %tf32.2997 to float
  %rest.3000 = fsub float %number.2995, %rounded.2999
  %tf32.3001 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3000) #1
  %rounded.3002 = bitcast i32 %tf32.2998 to float
  %rest.3003 = fsub float %number.2996, %rounded.3002
  %tf32.3004 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3003) #1
  %mma.3005 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2956, i32 %tf32.2959, i32 %tf32.2962, i32 %tf32.2965, i32 %tf32.2997, i32 %tf32.2998, float %acc.2942, float %acc.2943, float %acc.2944, float %acc.2945) #1
  %acc.3006 = extractvalue { float, float, float, float } %mma.3005, 0
  %acc.3007 = extractvalue { float, float, float, float } %mma.3005, 1
  %acc.3008 = extractvalue { float, float, float, float } %mma.3005, 2
  %acc.3009 = extractvalue { float, float, float, float } %mma.3005, 3
  %mma.3010 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2950, i32 %tf32.2951, i32 %tf32.2952, i32 %tf32.2953, i32 %tf32.3001, i32 %tf32.3004, float %acc.3006, float %acc.3007, float %acc.3008, float %acc.3009) #1
  %acc.3011 = extractvalue { float, float, float, float } %mma.3010, 0
  %acc.3012 = extractvalue { float, float, float, float } %mma.3010, 1
  %acc.3013 = extractvalue { float, float, float, float } %mma.3010, 2
  %acc.3014 = extractvalue { float, float, float, float } %mma.3010, 3
  %mma.3015 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2950, i32 %tf32.2951, i32 %tf32.2952, i32 %tf32.2953, i32 %tf32.2997, i32 %tf32.2998, float %acc.3011, float %acc.3012, float %acc.3013, float %acc.3014) #1
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
  %number.3040 = bitcast i32 %element.2966 to float
  %number.3041 = bitcast i32 %element.2967 to float
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
  %number.3065 = bitcast i32 %element.2968 to float
  %number.3066 = bitcast i32 %element.2969 to float
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
  %next.3090 = add nsw i32 %J.1538, 1
  br label %for.1537, !llvm.loop !0
for.1537.done:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  %f.3091 = fmul float %carried.1539, 0x3FE62E4300000000
  %bits.3092 = bitcast float %carried.1541 to i32
  %bits.3093 = sub i32 %bits.3092, 1059760811
  %bits.3094 = and i32 %bits.3093, -8388608
  %bits.3095 = sub i32 %bits.3092, %bits.3094
  %f.3096 = bitcast i32 %bits.3095 to float
  %f.3097 = fadd float %f.3096, 0xBFF0000000000000
  %f.3098 = sitofp i32 %bits.3094 to float
  %f.3099 = fmul float %f.3098, 0x3E80000000000000
  %f.3100 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.3097, float 0xBFBFCD0360000000)
  %f.3101 = call float @llvm.fma.f32(float %f.3100, float %f.3097, float 0x3FBBF1AF00000000)
  %f.3102 = call float @llvm.fma.f32(float %f.3101, float %f.3097, float 0xBFBF758960000000)
  %f.3103 = call float @llvm.fma.f32(float %f.3102, float %f.3097, float 0x3FC24B28C0000000)
  %f.3104 = call float @llvm.fma.f32(float %f.3103, float %f.3097, float 0xBFC5578320000000)
  %f.3105 = call float @llvm.fma.f32(float %f.3104, float %f.3097, float 0x3FC9999540000000)
  %f.3106 = call float @llvm.fma.f32(float %f.3105, float %f.3097, float 0xBFCFFFFB60000000)
  %f.3107 = call float @llvm.fma.f32(float %f.3106, float %f.3097, float 0x3FD5555560000000)
  %f.3108 = call float @llvm.fma.f32(float %f.3107, float %f.3097, float 0xBFE0000000000000)
  %f.3109 = fmul float %f.3097, %f.3097
  %f.3110 = call float @llvm.fma.f32(float %f.3108, float %f.3109, float %f.3097)
  %f.3111 = call float @llvm.fma.f32(float %f.3099, float 0x3FE62E4300000000, float %f.3110)
  %i.3112 = fcmp olt float %carried.1541, 0x0000000000000000
  %f.3113 = select i1 %i.3112, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.3114 = fcmp olt float %carried.1541, 0x7FF0000000000000
  %f.3115 = select i1 %i.3114, float %f.3111, float %carried.1541
  %i.3116 = fcmp olt float %carried.1541, 0x3810000000000000
  %f.3117 = select i1 %i.3116, float %f.3113, float %f.3115
  %f.3118 = fadd float %f.3091, %f.3117
  %f.3119 = fmul float %carried.1540, 0x3FE62E4300000000
  %bits.3120 = bitcast float %carried.1542 to i32
  %bits.3121 = sub i32 %bits.3120, 1059760811
  %bits.3122 = and i32 %bits.3121, -8388608
  %bits.3123 = sub i32 %bits.3120, %bits.3122
  %f.3124 = bitcast i32 %bits.3123 to float
  %f.3125 = fadd float %f.3124, 0xBFF0000000000000
  %f.3126 = sitofp i32 %bits.3122 to float
  %f.3127 = fmul float %f.3126, 0x3E80000000000000
  %f.3128 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.3125, float 0xBFBFCD0360000000)
  %f.3129 = call float @llvm.fma.f32(float %f.3128, float %f.3125, float 0x3FBBF1AF00000000)
  %f.3130 = call float @llvm.fma.f32(float %f.3129, float %f.3125, float 0xBFBF758960000000)
  %f.3131 = call float @llvm.fma.f32(float %f.3130, float %f.3125, float 0x3FC24B28C0000000)
  %f.3132 = call float @llvm.fma.f32(float %f.3131, float %f.3125, float 0xBFC5578320000000)
  %f.3133 = call float @llvm.fma.f32(float %f.3132, float %f.3125, float 0x3FC9999540000000)
  %f.3134 = call float @llvm.fma.f32(float %f.3133, float %f.3125, float 0xBFCFFFFB60000000)
  %f.3135 = call float @llvm.fma.f32(float %f.3134, float %f.3125, float 0x3FD5555560000000)
  %f.3136 = call float @llvm.fma.f32(float %f.3135, float %f.3125, float 0xBFE0000000000000)
  %f.3137 = fmul float %f.3125, %f.3125
  %f.3138 = call float @llvm.fma.f32(float %f.3136, float %f.3137, float %f.3125)
  %f.3139 = call float @llvm.fma.f32(float %f.3127, float 0x3FE62E4300000000, float %f.3138)
  %i.3140 = fcmp olt float %carried.1542, 0x0000000000000000
  %f.3141 = select i1 %i.3140, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.3142 = fcmp olt float %carried.1542, 0x7FF0000000000000
  %f.3143 = select i1 %i.3142, float %f.3139, float %carried.1542
  %i.3144 = fcmp olt float %carried.1542, 0x3810000000000000
  %f.3145 = select i1 %i.3144, float %f.3141, float %f.3143
  %f.3146 = fadd float %f.3119, %f.3145
  %f.3147 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %carried.1541)
  %f.3148 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %carried.1542)
  %i.3149 = fcmp oeq float %carried.1541, 0x0000000000000000
  %f.3150 = fmul float %carried.1543, %f.3147
  %f.3151 = select i1 %i.3149, float 0x0000000000000000, float %f.3150
  %f.3152 = fmul float %carried.1544, %f.3147
  %f.3153 = select i1 %i.3149, float 0x0000000000000000, float %f.3152
  %i.3154 = fcmp oeq float %carried.1542, 0x0000000000000000
  %f.3155 = fmul float %carried.1545, %f.3148
  %f.3156 = select i1 %i.3154, float 0x0000000000000000, float %f.3155
  %f.3157 = fmul float %carried.1546, %f.3148
  %f.3158 = select i1 %i.3154, float 0x0000000000000000, float %f.3157
  %f.3159 = fmul float %carried.1547, %f.3147
  %f.3160 = select i1 %i.3149, float 0x0000000000000000, float %f.3159
  %f.3161 = fmul float %carried.1548, %f.3147
  %f.3162 = select i1 %i.3149, float 0x0000000000000000, float %f.3161
  %f.3163 = fmul float %carried.1549, %f.3148
  %f.3164 = select i1 %i.3154, float 0x0000000000000000, float %f.3163
  %f.3165 = fmul float %carried.1550, %f.3148
  %f.3166 = select i1 %i.3154, float 0x0000000000000000, float %f.3165
  %i.3167 = sext i32 %i.11 to i64
  %along.3168 = mul i64 %i.3167, %strided.out.stride0
  %i.3169 = sext i32 %i.9 to i64
  %along.3170 = mul i64 %i.3169, %strided.out.stride1
  %start.3171 = add i64 %along.3168, %along.3170
  %row.3172 = add i32 %i.41, %row.36
  %row.3173 = add i32 %row.3172, 0
  %row.3174 = zext i32 %row.3173 to i64
  %i.3175 = sext i32 %scalar.M to i64
  %inside.3176 = icmp slt i64 %row.3174, %i.3175
  br i1 %inside.3176, label %write.3177, label %write.3177.end
write.3177:
  %along.3178 = mul i64 %row.3174, %strided.out.stride2
  %line.3179 = add i64 %start.3171, %along.3178
  %column.3180 = zext i32 %column.37 to i64
  %element.3181 = add i64 %line.3179, %column.3180
  %at.3182 = getelementptr float, ptr addrspace(1) %strided.out, i64 %element.3181
  %pair.3183 = getelementptr i8, ptr addrspace(1) %at.3182, i64 0
  store float %f.3151, ptr addrspace(1) %pair.3183, align 8
  %pair.3184 = getelementptr i8, ptr addrspace(1) %pair.3183, i64 4
  store float %f.3153, ptr addrspace(1) %pair.3184, align 4
  %pair.3185 = getelementptr i8, ptr addrspace(1) %at.3182, i64 32
  store float %f.3160, ptr addrspace(1) %pair.3185, align 8
  %pair.3186 = getelementptr i8, ptr addrspace(1) %pair.3185, i64 4
  store float %f.3162, ptr addrspace(1) %pair.3186, align 4
  br label %write.3177.end
write.3177.end:
  %row.3187 = add i32 %i.41, %row.36
  %row.3188 = add i32 %row.3187, 8
  %row.3189 = zext i32 %row.3188 to i64
  %i.3190 = sext i32 %scalar.M to i64
  %inside.3191 = icmp slt i64 %row.3189, %i.3190
  br i1 %inside.3191, label %write.3192, label %write.3192.end
write.3192:
  %along.3193 = mul i64 %row.3189, %strided.out.stride2
  %line.3194 = add i64 %start.3171, %along.3193
  %column.3195 = zext i32 %column.37 to i64
  %element.3196 = add i64 %line.3194, %column.3195
  %at.3197 = getelementptr float, ptr addrspace(1) %strided.out, i64 %element.3196
  %pair.3198 = getelementptr i8, ptr addrspace(1) %at.3197, i64 0
  store float %f.3156, ptr addrspace(1) %pair.3198, align 8
  %pair.3199 = getelementptr i8, ptr addrspace(1) %pair.3198, i64 4
  store float %f.3158, ptr addrspace(1) %pair.3199, align 4
  %pair.3200 = getelementptr i8, ptr addrspace(1) %at.3197, i64 32
  store float %f.3164, ptr addrspace(1) %pair.3200, align 8
  %pair.3201 = getelementptr i8, ptr addrspace(1) %pair.3200, i64 4
  store float %f.3166, ptr addrspace(1) %pair.3201, align 4
  br label %write.3192.end
write.3192.end:
  %i.3202 = sext i32 %i.11 to i64
  %i.3203 = sext i32 %scalar.Hq to i64
  %i.3204 = sext i32 %scalar.M to i64
  %i.3205 = mul i64 %i.3203, %i.3204
  %along.3206 = mul i64 %i.3202, %i.3205
  %i.3207 = sext i32 %i.9 to i64
  %i.3208 = sext i32 %scalar.M to i64
  %along.3209 = mul i64 %i.3207, %i.3208
  %start.3210 = add i64 %along.3206, %along.3209
  %wanted.3211 = icmp ne ptr addrspace(1) %global.lse, null
  %leader.3212 = and i1 %wanted.3211, %quad.leader.38
  %row.3213 = add i32 %i.41, %row.36
  %row.3214 = add i32 %row.3213, 0
  %row.3215 = zext i32 %row.3214 to i64
  %i.3216 = sext i32 %scalar.M to i64
  %inside.3217 = icmp slt i64 %row.3215, %i.3216
  %writes.3218 = and i1 %inside.3217, %leader.3212
  br i1 %writes.3218, label %write.3219, label %write.3219.end
write.3219:
  %element.3220 = add i64 %start.3210, %row.3215
  %at.3221 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.3220
  store float %f.3118, ptr addrspace(1) %at.3221, align 4
  br label %write.3219.end
write.3219.end:
  %row.3222 = add i32 %i.41, %row.36
  %row.3223 = add i32 %row.3222, 8
  %row.3224 = zext i32 %row.3223 to i64
  %i.3225 = sext i32 %scalar.M to i64
  %inside.3226 = icmp slt i64 %row.3224, %i.3225
  %writes.3227 = and i1 %inside.3226, %leader.3212
  br i1 %writes.3227, label %write.3228, label %write.3228.end
write.3228:
  %element.3229 = add i64 %start.3210, %row.3224
  %at.3230 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.3229
  store float %f.3146, ptr addrspace(1) %at.3230, align 4
  br label %write.3228.end
write.3228.end:
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
declare i32 @llvm.nvvm.shfl.sync.idx.i32(i32, i32, i32, i32)
declare i32 @llvm.smax.i32(i32, i32)
declare i32 @llvm.smin.i32(i32, i32)
declare void @llvm.nvvm.barrier.cta.sync.aligned.count(i32, i32)

attributes #0 = { nounwind "nvvm.maxntid"="128" "nvvm.minctasm"="4" "denormal-fp-math-f32"="preserve-sign" }
attributes #1 = { convergent nounwind }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{}
