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
  %bytes.42 = mul i32 0, 5120
  %offset.43 = add i32 %bytes.42, 0
  %address.44 = add i32 %offset.43, ptrtoint (ptr addrspace(3) @smem to i32)
  %unit.45 = urem i32 %thread, 4
  %row.46 = udiv i32 %thread, 4
  %column.47 = mul i32 %unit.45, 4
  %i.48 = mul i32 %i.7, 64
  %row.49 = add i32 %i.48, %row.46
  %i.50 = sext i32 %i.11 to i64
  %along.51 = mul i64 %i.50, %strided.q.stride0
  %i.52 = sext i32 %i.9 to i64
  %along.53 = mul i64 %i.52, %strided.q.stride1
  %start.54 = add i64 %along.51, %along.53
  %row.55 = sext i32 %row.49 to i64
  %along.56 = mul i64 %row.55, %strided.q.stride2
  %line.57 = add i64 %start.54, %along.56
  %column.58 = zext i32 %column.47 to i64
  %element.59 = add i64 %line.57, %column.58
  %from.60 = getelementptr i32, ptr addrspace(1) %strided.q, i64 %element.59
  %step.61 = mul i64 %strided.q.stride2, 32
  %to.62 = mul i32 %row.46, 80
  %to.63 = mul i32 %unit.45, 16
  %to.64 = add i32 %to.62, %to.63
  %to.65 = add i32 %address.44, %to.64
  %row.66 = add i32 %row.49, 0
  %inside.67 = icmp slt i32 %row.66, %scalar.M
  %bytes.68 = select i1 %inside.67, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.65, ptr addrspace(1) %from.60, i32 %bytes.68) #1
  %from.69 = getelementptr i32, ptr addrspace(1) %from.60, i64 %step.61
  %row.70 = add i32 %row.49, 32
  %inside.71 = icmp slt i32 %row.70, %scalar.M
  %bytes.72 = select i1 %inside.71, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+2560], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.65, ptr addrspace(1) %from.69, i32 %bytes.72) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %bytes.73 = mul i32 0, 5120
  %offset.74 = add i32 %bytes.73, 5120
  %address.75 = add i32 %offset.74, ptrtoint (ptr addrspace(3) @smem to i32)
  %unit.76 = urem i32 %thread, 4
  %row.77 = udiv i32 %thread, 4
  %column.78 = mul i32 %unit.76, 4
  %i.79 = mul i32 0, 64
  %row.80 = add i32 %i.79, %row.77
  %i.81 = sext i32 %i.11 to i64
  %along.82 = mul i64 %i.81, %strided.k.stride0
  %i.83 = sext i32 %i.13 to i64
  %along.84 = mul i64 %i.83, %strided.k.stride1
  %start.85 = add i64 %along.82, %along.84
  %row.86 = sext i32 %row.80 to i64
  %along.87 = mul i64 %row.86, %strided.k.stride2
  %line.88 = add i64 %start.85, %along.87
  %column.89 = zext i32 %column.78 to i64
  %element.90 = add i64 %line.88, %column.89
  %from.91 = getelementptr i32, ptr addrspace(1) %strided.k, i64 %element.90
  %step.92 = mul i64 %strided.k.stride2, 32
  %to.93 = mul i32 %row.77, 80
  %to.94 = mul i32 %unit.76, 16
  %to.95 = add i32 %to.93, %to.94
  %to.96 = add i32 %address.75, %to.95
  %i.97 = icmp slt i32 0, %i.28
  %i.98 = select i1 %i.97, i32 %key_length.17, i32 0
  %row.99 = add i32 %row.80, 0
  %inside.100 = icmp slt i32 %row.99, %i.98
  %bytes.101 = select i1 %inside.100, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.96, ptr addrspace(1) %from.91, i32 %bytes.101) #1
  %from.102 = getelementptr i32, ptr addrspace(1) %from.91, i64 %step.92
  %row.103 = add i32 %row.80, 32
  %inside.104 = icmp slt i32 %row.103, %i.98
  %bytes.105 = select i1 %inside.104, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+2560], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.96, ptr addrspace(1) %from.102, i32 %bytes.105) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  br label %for.106
for.106:
  %J.107 = phi i32 [ 0, %role.warps ], [ %next.1571, %rescale.775.end ]
  %carried.108 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.758, %rescale.775.end ]
  %carried.109 = phi float [ 0xFFF0000000000000, %role.warps ], [ %f.762, %rescale.775.end ]
  %carried.110 = phi float [ 0x0000000000000000, %role.warps ], [ %f.898, %rescale.775.end ]
  %carried.111 = phi float [ 0x0000000000000000, %role.warps ], [ %f.900, %rescale.775.end ]
  %carried.112 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1542, %rescale.775.end ]
  %carried.113 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1543, %rescale.775.end ]
  %carried.114 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1544, %rescale.775.end ]
  %carried.115 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1545, %rescale.775.end ]
  %carried.116 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1567, %rescale.775.end ]
  %carried.117 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1568, %rescale.775.end ]
  %carried.118 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1569, %rescale.775.end ]
  %carried.119 = phi float [ 0x0000000000000000, %role.warps ], [ %acc.1570, %rescale.775.end ]
  %for.106.more = icmp slt i32 %J.107, %i.31
  br i1 %for.106.more, label %for.106.body, label %for.106.done
for.106.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %bytes.120 = mul i32 0, 5120
  %offset.121 = add i32 %bytes.120, 10240
  %address.122 = add i32 %offset.121, ptrtoint (ptr addrspace(3) @smem to i32)
  %unit.123 = urem i32 %thread, 4
  %row.124 = udiv i32 %thread, 4
  %column.125 = mul i32 %unit.123, 4
  %i.126 = mul i32 %J.107, 64
  %row.127 = add i32 %i.126, %row.124
  %i.128 = sext i32 %i.11 to i64
  %along.129 = mul i64 %i.128, %strided.v.stride0
  %i.130 = sext i32 %i.13 to i64
  %along.131 = mul i64 %i.130, %strided.v.stride1
  %start.132 = add i64 %along.129, %along.131
  %row.133 = sext i32 %row.127 to i64
  %along.134 = mul i64 %row.133, %strided.v.stride2
  %line.135 = add i64 %start.132, %along.134
  %column.136 = zext i32 %column.125 to i64
  %element.137 = add i64 %line.135, %column.136
  %from.138 = getelementptr i32, ptr addrspace(1) %strided.v, i64 %element.137
  %step.139 = mul i64 %strided.v.stride2, 32
  %to.140 = mul i32 %row.124, 80
  %to.141 = mul i32 %unit.123, 16
  %to.142 = add i32 %to.140, %to.141
  %to.143 = add i32 %address.122, %to.142
  %i.144 = icmp slt i32 %J.107, %i.28
  %i.145 = select i1 %i.144, i32 %key_length.17, i32 0
  %row.146 = add i32 %row.127, 0
  %inside.147 = icmp slt i32 %row.146, %i.145
  %bytes.148 = select i1 %inside.147, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.143, ptr addrspace(1) %from.138, i32 %bytes.148) #1
  %from.149 = getelementptr i32, ptr addrspace(1) %from.138, i64 %step.139
  %row.150 = add i32 %row.127, 32
  %inside.151 = icmp slt i32 %row.150, %i.145
  %bytes.152 = select i1 %inside.151, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+2560], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.143, ptr addrspace(1) %from.149, i32 %bytes.152) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.153 = mul i32 16, %warp
  %row.bytes.154 = mul i32 %i.153, 80
  %bytes.155 = mul i32 0, 5120
  %offset.156 = add i32 %bytes.155, 0
  %address.157 = add i32 %offset.156, ptrtoint (ptr addrspace(3) @smem to i32)
  %tile.158 = add i32 %address.157, %row.bytes.154
  %low.159 = and i32 %thread, 15
  %lane.160 = and i32 %thread, 31
  %upper.161 = lshr i32 %lane.160, 4
  %row.bytes.162 = mul i32 %low.159, 80
  %half.bytes.163 = shl i32 %upper.161, 4
  %offset.164 = add i32 %row.bytes.162, %half.bytes.163
  %matrix.165 = add i32 %tile.158, %offset.164
  %row.bytes.166 = mul i32 0, 80
  %bytes.167 = mul i32 0, 5120
  %offset.168 = add i32 %bytes.167, 5120
  %address.169 = add i32 %offset.168, ptrtoint (ptr addrspace(3) @smem to i32)
  %tile.170 = add i32 %address.169, %row.bytes.166
  %lane.171 = and i32 %thread, 31
  %second.172 = lshr i32 %lane.171, 4
  %eight.173 = shl i32 %second.172, 3
  %low.174 = and i32 %thread, 7
  %row.175 = or i32 %low.174, %eight.173
  %low.176 = and i32 %thread, 15
  %half.177 = lshr i32 %low.176, 3
  %row.bytes.178 = mul i32 %row.175, 80
  %half.bytes.179 = shl i32 %half.177, 4
  %offset.180 = add i32 %row.bytes.178, %half.bytes.179
  %matrix.181 = add i32 %tile.170, %offset.180
  %matrices.182 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.165) #1
  %matrix.183 = extractvalue { i32, i32, i32, i32 } %matrices.182, 0
  %matrix.184 = extractvalue { i32, i32, i32, i32 } %matrices.182, 1
  %matrix.185 = extractvalue { i32, i32, i32, i32 } %matrices.182, 2
  %matrix.186 = extractvalue { i32, i32, i32, i32 } %matrices.182, 3
  %number.187 = bitcast i32 %matrix.183 to float
  %number.188 = bitcast i32 %matrix.184 to float
  %number.189 = bitcast i32 %matrix.185 to float
  %number.190 = bitcast i32 %matrix.186 to float
  %tf32.191 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.187) #1
  %tf32.192 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.188) #1
  %tf32.193 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.189) #1
  %tf32.194 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.190) #1
  %rounded.195 = bitcast i32 %tf32.191 to float
  %rest.196 = fsub float %number.187, %rounded.195
  %tf32.197 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.196) #1
  %rounded.198 = bitcast i32 %tf32.192 to float
  %rest.199 = fsub float %number.188, %rounded.198
  %tf32.200 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.199) #1
  %rounded.201 = bitcast i32 %tf32.193 to float
  %rest.202 = fsub float %number.189, %rounded.201
  %tf32.203 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.202) #1
  %rounded.204 = bitcast i32 %tf32.194 to float
  %rest.205 = fsub float %number.190, %rounded.204
  %tf32.206 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.205) #1
  %matrices.207 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.208 = extractvalue { i32, i32, i32, i32 } %matrices.207, 0
  %matrix.209 = extractvalue { i32, i32, i32, i32 } %matrices.207, 1
  %matrix.210 = extractvalue { i32, i32, i32, i32 } %matrices.207, 2
  %matrix.211 = extractvalue { i32, i32, i32, i32 } %matrices.207, 3
  %number.212 = bitcast i32 %matrix.208 to float
  %number.213 = bitcast i32 %matrix.209 to float
  %tf32.214 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.212) #1
  %tf32.215 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.213) #1
  %rounded.216 = bitcast i32 %tf32.214 to float
  %rest.217 = fsub float %number.212, %rounded.216
  %tf32.218 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.217) #1
  %rounded.219 = bitcast i32 %tf32.215 to float
  %rest.220 = fsub float %number.213, %rounded.219
  %tf32.221 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.220) #1
  %mma.222 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.197, i32 %tf32.200, i32 %tf32.203, i32 %tf32.206, i32 %tf32.214, i32 %tf32.215, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.223 = extractvalue { float, float, float, float } %mma.222, 0
  %acc.224 = extractvalue { float, float, float, float } %mma.222, 1
  %acc.225 = extractvalue { float, float, float, float } %mma.222, 2
  %acc.226 = extractvalue { float, float, float, float } %mma.222, 3
  %mma.227 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.218, i32 %tf32.221, float %acc.223, float %acc.224, float %acc.225, float %acc.226) #1
  %acc.228 = extractvalue { float, float, float, float } %mma.227, 0
  %acc.229 = extractvalue { float, float, float, float } %mma.227, 1
  %acc.230 = extractvalue { float, float, float, float } %mma.227, 2
  %acc.231 = extractvalue { float, float, float, float } %mma.227, 3
  %mma.232 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.214, i32 %tf32.215, float %acc.228, float %acc.229, float %acc.230, float %acc.231) #1
  %acc.233 = extractvalue { float, float, float, float } %mma.232, 0
  %acc.234 = extractvalue { float, float, float, float } %mma.232, 1
  %acc.235 = extractvalue { float, float, float, float } %mma.232, 2
  %acc.236 = extractvalue { float, float, float, float } %mma.232, 3
  %number.237 = bitcast i32 %matrix.210 to float
  %number.238 = bitcast i32 %matrix.211 to float
  %tf32.239 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.237) #1
  %tf32.240 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.238) #1
  %rounded.241 = bitcast i32 %tf32.239 to float
  %rest.242 = fsub float %number.237, %rounded.241
  %tf32.243 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.242) #1
  %rounded.244 = bitcast i32 %tf32.240 to float
  %rest.245 = fsub float %number.238, %rounded.244
  %tf32.246 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.245) #1
  %mma.247 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.197, i32 %tf32.200, i32 %tf32.203, i32 %tf32.206, i32 %tf32.239, i32 %tf32.240, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.248 = extractvalue { float, float, float, float } %mma.247, 0
  %acc.249 = extractvalue { float, float, float, float } %mma.247, 1
  %acc.250 = extractvalue { float, float, float, float } %mma.247, 2
  %acc.251 = extractvalue { float, float, float, float } %mma.247, 3
  %mma.252 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.243, i32 %tf32.246, float %acc.248, float %acc.249, float %acc.250, float %acc.251) #1
  %acc.253 = extractvalue { float, float, float, float } %mma.252, 0
  %acc.254 = extractvalue { float, float, float, float } %mma.252, 1
  %acc.255 = extractvalue { float, float, float, float } %mma.252, 2
  %acc.256 = extractvalue { float, float, float, float } %mma.252, 3
  %mma.257 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.239, i32 %tf32.240, float %acc.253, float %acc.254, float %acc.255, float %acc.256) #1
  %acc.258 = extractvalue { float, float, float, float } %mma.257, 0
  %acc.259 = extractvalue { float, float, float, float } %mma.257, 1
  %acc.260 = extractvalue { float, float, float, float } %mma.257, 2
  %acc.261 = extractvalue { float, float, float, float } %mma.257, 3
  %matrices.262 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+1280];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.263 = extractvalue { i32, i32, i32, i32 } %matrices.262, 0
  %matrix.264 = extractvalue { i32, i32, i32, i32 } %matrices.262, 1
  %matrix.265 = extractvalue { i32, i32, i32, i32 } %matrices.262, 2
  %matrix.266 = extractvalue { i32, i32, i32, i32 } %matrices.262, 3
  %number.267 = bitcast i32 %matrix.263 to float
  %number.268 = bitcast i32 %matrix.264 to float
  %tf32.269 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.267) #1
  %tf32.270 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.268) #1
  %rounded.271 = bitcast i32 %tf32.269 to float
  %rest.272 = fsub float %number.267, %rounded.271
  %tf32.273 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.272) #1
  %rounded.274 = bitcast i32 %tf32.270 to float
  %rest.275 = fsub float %number.268, %rounded.274
  %tf32.276 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.275) #1
  %mma.277 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.197, i32 %tf32.200, i32 %tf32.203, i32 %tf32.206, i32 %tf32.269, i32 %tf32.270, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.278 = extractvalue { float, float, float, float } %mma.277, 0
  %acc.279 = extractvalue { float, float, float, float } %mma.277, 1
  %acc.280 = extractvalue { float, float, float, float } %mma.277, 2
  %acc.281 = extractvalue { float, float, float, float } %mma.277, 3
  %mma.282 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.273, i32 %tf32.276, float %acc.278, float %acc.279, float %acc.280, float %acc.281) #1
  %acc.283 = extractvalue { float, float, float, float } %mma.282, 0
  %acc.284 = extractvalue { float, float, float, float } %mma.282, 1
  %acc.285 = extractvalue { float, float, float, float } %mma.282, 2
  %acc.286 = extractvalue { float, float, float, float } %mma.282, 3
  %mma.287 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.269, i32 %tf32.270, float %acc.283, float %acc.284, float %acc.285, float %acc.286) #1
  %acc.288 = extractvalue { float, float, float, float } %mma.287, 0
  %acc.289 = extractvalue { float, float, float, float } %mma.287, 1
  %acc.290 = extractvalue { float, float, float, float } %mma.287, 2
  %acc.291 = extractvalue { float, float, float, float } %mma.287, 3
  %number.292 = bitcast i32 %matrix.265 to float
  %number.293 = bitcast i32 %matrix.266 to float
  %tf32.294 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.292) #1
  %tf32.295 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.293) #1
  %rounded.296 = bitcast i32 %tf32.294 to float
  %rest.297 = fsub float %number.292, %rounded.296
  %tf32.298 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.297) #1
  %rounded.299 = bitcast i32 %tf32.295 to float
  %rest.300 = fsub float %number.293, %rounded.299
  %tf32.301 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.300) #1
  %mma.302 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.197, i32 %tf32.200, i32 %tf32.203, i32 %tf32.206, i32 %tf32.294, i32 %tf32.295, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.303 = extractvalue { float, float, float, float } %mma.302, 0
  %acc.304 = extractvalue { float, float, float, float } %mma.302, 1
  %acc.305 = extractvalue { float, float, float, float } %mma.302, 2
  %acc.306 = extractvalue { float, float, float, float } %mma.302, 3
  %mma.307 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.298, i32 %tf32.301, float %acc.303, float %acc.304, float %acc.305, float %acc.306) #1
  %acc.308 = extractvalue { float, float, float, float } %mma.307, 0
  %acc.309 = extractvalue { float, float, float, float } %mma.307, 1
  %acc.310 = extractvalue { float, float, float, float } %mma.307, 2
  %acc.311 = extractvalue { float, float, float, float } %mma.307, 3
  %mma.312 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.294, i32 %tf32.295, float %acc.308, float %acc.309, float %acc.310, float %acc.311) #1
  %acc.313 = extractvalue { float, float, float, float } %mma.312, 0
  %acc.314 = extractvalue { float, float, float, float } %mma.312, 1
  %acc.315 = extractvalue { float, float, float, float } %mma.312, 2
  %acc.316 = extractvalue { float, float, float, float } %mma.312, 3
  %matrices.317 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+2560];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.318 = extractvalue { i32, i32, i32, i32 } %matrices.317, 0
  %matrix.319 = extractvalue { i32, i32, i32, i32 } %matrices.317, 1
  %matrix.320 = extractvalue { i32, i32, i32, i32 } %matrices.317, 2
  %matrix.321 = extractvalue { i32, i32, i32, i32 } %matrices.317, 3
  %number.322 = bitcast i32 %matrix.318 to float
  %number.323 = bitcast i32 %matrix.319 to float
  %tf32.324 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.322) #1
  %tf32.325 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.323) #1
  %rounded.326 = bitcast i32 %tf32.324 to float
  %rest.327 = fsub float %number.322, %rounded.326
  %tf32.328 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.327) #1
  %rounded.329 = bitcast i32 %tf32.325 to float
  %rest.330 = fsub float %number.323, %rounded.329
  %tf32.331 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.330) #1
  %mma.332 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.197, i32 %tf32.200, i32 %tf32.203, i32 %tf32.206, i32 %tf32.324, i32 %tf32.325, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.333 = extractvalue { float, float, float, float } %mma.332, 0
  %acc.334 = extractvalue { float, float, float, float } %mma.332, 1
  %acc.335 = extractvalue { float, float, float, float } %mma.332, 2
  %acc.336 = extractvalue { float, float, float, float } %mma.332, 3
  %mma.337 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.328, i32 %tf32.331, float %acc.333, float %acc.334, float %acc.335, float %acc.336) #1
  %acc.338 = extractvalue { float, float, float, float } %mma.337, 0
  %acc.339 = extractvalue { float, float, float, float } %mma.337, 1
  %acc.340 = extractvalue { float, float, float, float } %mma.337, 2
  %acc.341 = extractvalue { float, float, float, float } %mma.337, 3
  %mma.342 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.324, i32 %tf32.325, float %acc.338, float %acc.339, float %acc.340, float %acc.341) #1
  %acc.343 = extractvalue { float, float, float, float } %mma.342, 0
  %acc.344 = extractvalue { float, float, float, float } %mma.342, 1
  %acc.345 = extractvalue { float, float, float, float } %mma.342, 2
  %acc.346 = extractvalue { float, float, float, float } %mma.342, 3
  %number.347 = bitcast i32 %matrix.320 to float
  %number.348 = bitcast i32 %matrix.321 to float
  %tf32.349 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.347) #1
  %tf32.350 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.348) #1
  %rounded.351 = bitcast i32 %tf32.349 to float
  %rest.352 = fsub float %number.347, %rounded.351
  %tf32.353 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.352) #1
  %rounded.354 = bitcast i32 %tf32.350 to float
  %rest.355 = fsub float %number.348, %rounded.354
  %tf32.356 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.355) #1
  %mma.357 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.197, i32 %tf32.200, i32 %tf32.203, i32 %tf32.206, i32 %tf32.349, i32 %tf32.350, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.358 = extractvalue { float, float, float, float } %mma.357, 0
  %acc.359 = extractvalue { float, float, float, float } %mma.357, 1
  %acc.360 = extractvalue { float, float, float, float } %mma.357, 2
  %acc.361 = extractvalue { float, float, float, float } %mma.357, 3
  %mma.362 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.353, i32 %tf32.356, float %acc.358, float %acc.359, float %acc.360, float %acc.361) #1
  %acc.363 = extractvalue { float, float, float, float } %mma.362, 0
  %acc.364 = extractvalue { float, float, float, float } %mma.362, 1
  %acc.365 = extractvalue { float, float, float, float } %mma.362, 2
  %acc.366 = extractvalue { float, float, float, float } %mma.362, 3
  %mma.367 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.349, i32 %tf32.350, float %acc.363, float %acc.364, float %acc.365, float %acc.366) #1
  %acc.368 = extractvalue { float, float, float, float } %mma.367, 0
  %acc.369 = extractvalue { float, float, float, float } %mma.367, 1
  %acc.370 = extractvalue { float, float, float, float } %mma.367, 2
  %acc.371 = extractvalue { float, float, float, float } %mma.367, 3
  %matrices.372 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3840];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.373 = extractvalue { i32, i32, i32, i32 } %matrices.372, 0
  %matrix.374 = extractvalue { i32, i32, i32, i32 } %matrices.372, 1
  %matrix.375 = extractvalue { i32, i32, i32, i32 } %matrices.372, 2
  %matrix.376 = extractvalue { i32, i32, i32, i32 } %matrices.372, 3
  %number.377 = bitcast i32 %matrix.373 to float
  %number.378 = bitcast i32 %matrix.374 to float
  %tf32.379 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.377) #1
  %tf32.380 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.378) #1
  %rounded.381 = bitcast i32 %tf32.379 to float
  %rest.382 = fsub float %number.377, %rounded.381
  %tf32.383 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.382) #1
  %rounded.384 = bitcast i32 %tf32.380 to float
  %rest.385 = fsub float %number.378, %rounded.384
  %tf32.386 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.385) #1
  %mma.387 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.197, i32 %tf32.200, i32 %tf32.203, i32 %tf32.206, i32 %tf32.379, i32 %tf32.380, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.388 = extractvalue { float, float, float, float } %mma.387, 0
  %acc.389 = extractvalue { float, float, float, float } %mma.387, 1
  %acc.390 = extractvalue { float, float, float, float } %mma.387, 2
  %acc.391 = extractvalue { float, float, float, float } %mma.387, 3
  %mma.392 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.383, i32 %tf32.386, float %acc.388, float %acc.389, float %acc.390, float %acc.391) #1
  %acc.393 = extractvalue { float, float, float, float } %mma.392, 0
  %acc.394 = extractvalue { float, float, float, float } %mma.392, 1
  %acc.395 = extractvalue { float, float, float, float } %mma.392, 2
  %acc.396 = extractvalue { float, float, float, float } %mma.392, 3
  %mma.397 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.379, i32 %tf32.380, float %acc.393, float %acc.394, float %acc.395, float %acc.396) #1
  %acc.398 = extractvalue { float, float, float, float } %mma.397, 0
  %acc.399 = extractvalue { float, float, float, float } %mma.397, 1
  %acc.400 = extractvalue { float, float, float, float } %mma.397, 2
  %acc.401 = extractvalue { float, float, float, float } %mma.397, 3
  %number.402 = bitcast i32 %matrix.375 to float
  %number.403 = bitcast i32 %matrix.376 to float
  %tf32.404 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.402) #1
  %tf32.405 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.403) #1
  %rounded.406 = bitcast i32 %tf32.404 to float
  %rest.407 = fsub float %number.402, %rounded.406
  %tf32.408 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.407) #1
  %rounded.409 = bitcast i32 %tf32.405 to float
  %rest.410 = fsub float %number.403, %rounded.409
  %tf32.411 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.410) #1
  %mma.412 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.197, i32 %tf32.200, i32 %tf32.203, i32 %tf32.206, i32 %tf32.404, i32 %tf32.405, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.413 = extractvalue { float, float, float, float } %mma.412, 0
  %acc.414 = extractvalue { float, float, float, float } %mma.412, 1
  %acc.415 = extractvalue { float, float, float, float } %mma.412, 2
  %acc.416 = extractvalue { float, float, float, float } %mma.412, 3
  %mma.417 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.408, i32 %tf32.411, float %acc.413, float %acc.414, float %acc.415, float %acc.416) #1
  %acc.418 = extractvalue { float, float, float, float } %mma.417, 0
  %acc.419 = extractvalue { float, float, float, float } %mma.417, 1
  %acc.420 = extractvalue { float, float, float, float } %mma.417, 2
  %acc.421 = extractvalue { float, float, float, float } %mma.417, 3
  %mma.422 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.191, i32 %tf32.192, i32 %tf32.193, i32 %tf32.194, i32 %tf32.404, i32 %tf32.405, float %acc.418, float %acc.419, float %acc.420, float %acc.421) #1
  %acc.423 = extractvalue { float, float, float, float } %mma.422, 0
  %acc.424 = extractvalue { float, float, float, float } %mma.422, 1
  %acc.425 = extractvalue { float, float, float, float } %mma.422, 2
  %acc.426 = extractvalue { float, float, float, float } %mma.422, 3
  %matrices.427 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+32];", "=r,=r,=r,=r,r"(i32 %matrix.165) #1
  %matrix.428 = extractvalue { i32, i32, i32, i32 } %matrices.427, 0
  %matrix.429 = extractvalue { i32, i32, i32, i32 } %matrices.427, 1
  %matrix.430 = extractvalue { i32, i32, i32, i32 } %matrices.427, 2
  %matrix.431 = extractvalue { i32, i32, i32, i32 } %matrices.427, 3
  %number.432 = bitcast i32 %matrix.428 to float
  %number.433 = bitcast i32 %matrix.429 to float
  %number.434 = bitcast i32 %matrix.430 to float
  %number.435 = bitcast i32 %matrix.431 to float
  %tf32.436 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.432) #1
  %tf32.437 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.433) #1
  %tf32.438 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.434) #1
  %tf32.439 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.435) #1
  %rounded.440 = bitcast i32 %tf32.436 to float
  %rest.441 = fsub float %number.432, %rounded.440
  %tf32.442 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.441) #1
  %rounded.443 = bitcast i32 %tf32.437 to float
  %rest.444 = fsub float %number.433, %rounded.443
  %tf32.445 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.444) #1
  %rounded.446 = bitcast i32 %tf32.438 to float
  %rest.447 = fsub float %number.434, %rounded.446
  %tf32.448 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.447) #1
  %rounded.449 = bitcast i32 %tf32.439 to float
  %rest.450 = fsub float %number.435, %rounded.449
  %tf32.451 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.450) #1
  %matrices.452 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+32];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.453 = extractvalue { i32, i32, i32, i32 } %matrices.452, 0
  %matrix.454 = extractvalue { i32, i32, i32, i32 } %matrices.452, 1
  %matrix.455 = extractvalue { i32, i32, i32, i32 } %matrices.452, 2
  %matrix.456 = extractvalue { i32, i32, i32, i32 } %matrices.452, 3
  %number.457 = bitcast i32 %matrix.453 to float
  %number.458 = bitcast i32 %matrix.454 to float
  %tf32.459 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.457) #1
  %tf32.460 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.458) #1
  %rounded.461 = bitcast i32 %tf32.459 to float
  %rest.462 = fsub float %number.457, %rounded.461
  %tf32.463 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.462) #1
  %rounded.464 = bitcast i32 %tf32.460 to float
  %rest.465 = fsub float %number.458, %rounded.464
  %tf32.466 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.465) #1
  %mma.467 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.442, i32 %tf32.445, i32 %tf32.448, i32 %tf32.451, i32 %tf32.459, i32 %tf32.460, float %acc.233, float %acc.234, float %acc.235, float %acc.236) #1
  %acc.468 = extractvalue { float, float, float, float } %mma.467, 0
  %acc.469 = extractvalue { float, float, float, float } %mma.467, 1
  %acc.470 = extractvalue { float, float, float, float } %mma.467, 2
  %acc.471 = extractvalue { float, float, float, float } %mma.467, 3
  %mma.472 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.463, i32 %tf32.466, float %acc.468, float %acc.469, float %acc.470, float %acc.471) #1
  %acc.473 = extractvalue { float, float, float, float } %mma.472, 0
  %acc.474 = extractvalue { float, float, float, float } %mma.472, 1
  %acc.475 = extractvalue { float, float, float, float } %mma.472, 2
  %acc.476 = extractvalue { float, float, float, float } %mma.472, 3
  %mma.477 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.459, i32 %tf32.460, float %acc.473, float %acc.474, float %acc.475, float %acc.476) #1
  %acc.478 = extractvalue { float, float, float, float } %mma.477, 0
  %acc.479 = extractvalue { float, float, float, float } %mma.477, 1
  %acc.480 = extractvalue { float, float, float, float } %mma.477, 2
  %acc.481 = extractvalue { float, float, float, float } %mma.477, 3
  %number.482 = bitcast i32 %matrix.455 to float
  %number.483 = bitcast i32 %matrix.456 to float
  %tf32.484 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.482) #1
  %tf32.485 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.483) #1
  %rounded.486 = bitcast i32 %tf32.484 to float
  %rest.487 = fsub float %number.482, %rounded.486
  %tf32.488 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.487) #1
  %rounded.489 = bitcast i32 %tf32.485 to float
  %rest.490 = fsub float %number.483, %rounded.489
  %tf32.491 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.490) #1
  %mma.492 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.442, i32 %tf32.445, i32 %tf32.448, i32 %tf32.451, i32 %tf32.484, i32 %tf32.485, float %acc.258, float %acc.259, float %acc.260, float %acc.261) #1
  %acc.493 = extractvalue { float, float, float, float } %mma.492, 0
  %acc.494 = extractvalue { float, float, float, float } %mma.492, 1
  %acc.495 = extractvalue { float, float, float, float } %mma.492, 2
  %acc.496 = extractvalue { float, float, float, float } %mma.492, 3
  %mma.497 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.488, i32 %tf32.491, float %acc.493, float %acc.494, float %acc.495, float %acc.496) #1
  %acc.498 = extractvalue { float, float, float, float } %mma.497, 0
  %acc.499 = extractvalue { float, float, float, float } %mma.497, 1
  %acc.500 = extractvalue { float, float, float, float } %mma.497, 2
  %acc.501 = extractvalue { float, float, float, float } %mma.497, 3
  %mma.502 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.484, i32 %tf32.485, float %acc.498, float %acc.499, float %acc.500, float %acc.501) #1
  %acc.503 = extractvalue { float, float, float, float } %mma.502, 0
  %acc.504 = extractvalue { float, float, float, float } %mma.502, 1
  %acc.505 = extractvalue { float, float, float, float } %mma.502, 2
  %acc.506 = extractvalue { float, float, float, float } %mma.502, 3
  %matrices.507 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+1312];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.508 = extractvalue { i32, i32, i32, i32 } %matrices.507, 0
  %matrix.509 = extractvalue { i32, i32, i32, i32 } %matrices.507, 1
  %matrix.510 = extractvalue { i32, i32, i32, i32 } %matrices.507, 2
  %matrix.511 = extractvalue { i32, i32, i32, i32 } %matrices.507, 3
  %number.512 = bitcast i32 %matrix.508 to float
  %number.513 = bitcast i32 %matrix.509 to float
  %tf32.514 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.512) #1
  %tf32.515 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.513) #1
  %rounded.516 = bitcast i32 %tf32.514 to float
  %rest.517 = fsub float %number.512, %rounded.516
  %tf32.518 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.517) #1
  %rounded.519 = bitcast i32 %tf32.515 to float
  %rest.520 = fsub float %number.513, %rounded.519
  %tf32.521 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.520) #1
  %mma.522 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.442, i32 %tf32.445, i32 %tf32.448, i32 %tf32.451, i32 %tf32.514, i32 %tf32.515, float %acc.288, float %acc.289, float %acc.290, float %acc.291) #1
  %acc.523 = extractvalue { float, float, float, float } %mma.522, 0
  %acc.524 = extractvalue { float, float, float, float } %mma.522, 1
  %acc.525 = extractvalue { float, float, float, float } %mma.522, 2
  %acc.526 = extractvalue { float, float, float, float } %mma.522, 3
  %mma.527 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.518, i32 %tf32.521, float %acc.523, float %acc.524, float %acc.525, float %acc.526) #1
  %acc.528 = extractvalue { float, float, float, float } %mma.527, 0
  %acc.529 = extractvalue { float, float, float, float } %mma.527, 1
  %acc.530 = extractvalue { float, float, float, float } %mma.527, 2
  %acc.531 = extractvalue { float, float, float, float } %mma.527, 3
  %mma.532 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.514, i32 %tf32.515, float %acc.528, float %acc.529, float %acc.530, float %acc.531) #1
  %acc.533 = extractvalue { float, float, float, float } %mma.532, 0
  %acc.534 = extractvalue { float, float, float, float } %mma.532, 1
  %acc.535 = extractvalue { float, float, float, float } %mma.532, 2
  %acc.536 = extractvalue { float, float, float, float } %mma.532, 3
  %number.537 = bitcast i32 %matrix.510 to float
  %number.538 = bitcast i32 %matrix.511 to float
  %tf32.539 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.537) #1
  %tf32.540 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.538) #1
  %rounded.541 = bitcast i32 %tf32.539 to float
  %rest.542 = fsub float %number.537, %rounded.541
  %tf32.543 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.542) #1
  %rounded.544 = bitcast i32 %tf32.540 to float
  %rest.545 = fsub float %number.538, %rounded.544
  %tf32.546 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.545) #1
  %mma.547 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.442, i32 %tf32.445, i32 %tf32.448, i32 %tf32.451, i32 %tf32.539, i32 %tf32.540, float %acc.313, float %acc.314, float %acc.315, float %acc.316) #1
  %acc.548 = extractvalue { float, float, float, float } %mma.547, 0
  %acc.549 = extractvalue { float, float, float, float } %mma.547, 1
  %acc.550 = extractvalue { float, float, float, float } %mma.547, 2
  %acc.551 = extractvalue { float, float, float, float } %mma.547, 3
  %mma.552 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.543, i32 %tf32.546, float %acc.548, float %acc.549, float %acc.550, float %acc.551) #1
  %acc.553 = extractvalue { float, float, float, float } %mma.552, 0
  %acc.554 = extractvalue { float, float, float, float } %mma.552, 1
  %acc.555 = extractvalue { float, float, float, float } %mma.552, 2
  %acc.556 = extractvalue { float, float, float, float } %mma.552, 3
  %mma.557 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.539, i32 %tf32.540, float %acc.553, float %acc.554, float %acc.555, float %acc.556) #1
  %acc.558 = extractvalue { float, float, float, float } %mma.557, 0
  %acc.559 = extractvalue { float, float, float, float } %mma.557, 1
  %acc.560 = extractvalue { float, float, float, float } %mma.557, 2
  %acc.561 = extractvalue { float, float, float, float } %mma.557, 3
  %matrices.562 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+2592];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.563 = extractvalue { i32, i32, i32, i32 } %matrices.562, 0
  %matrix.564 = extractvalue { i32, i32, i32, i32 } %matrices.562, 1
  %matrix.565 = extractvalue { i32, i32, i32, i32 } %matrices.562, 2
  %matrix.566 = extractvalue { i32, i32, i32, i32 } %matrices.562, 3
  %number.567 = bitcast i32 %matrix.563 to float
  %number.568 = bitcast i32 %matrix.564 to float
  %tf32.569 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.567) #1
  %tf32.570 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.568) #1
  %rounded.571 = bitcast i32 %tf32.569 to float
  %rest.572 = fsub float %number.567, %rounded.571
  %tf32.573 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.572) #1
  %rounded.574 = bitcast i32 %tf32.570 to float
  %rest.575 = fsub float %number.568, %rounded.574
  %tf32.576 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.575) #1
  %mma.577 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.442, i32 %tf32.445, i32 %tf32.448, i32 %tf32.451, i32 %tf32.569, i32 %tf32.570, float %acc.343, float %acc.344, float %acc.345, float %acc.346) #1
  %acc.578 = extractvalue { float, float, float, float } %mma.577, 0
  %acc.579 = extractvalue { float, float, float, float } %mma.577, 1
  %acc.580 = extractvalue { float, float, float, float } %mma.577, 2
  %acc.581 = extractvalue { float, float, float, float } %mma.577, 3
  %mma.582 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.573, i32 %tf32.576, float %acc.578, float %acc.579, float %acc.580, float %acc.581) #1
  %acc.583 = extractvalue { float, float, float, float } %mma.582, 0
  %acc.584 = extractvalue { float, float, float, float } %mma.582, 1
  %acc.585 = extractvalue { float, float, float, float } %mma.582, 2
  %acc.586 = extractvalue { float, float, float, float } %mma.582, 3
  %mma.587 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.569, i32 %tf32.570, float %acc.583, float %acc.584, float %acc.585, float %acc.586) #1
  %acc.588 = extractvalue { float, float, float, float } %mma.587, 0
  %acc.589 = extractvalue { float, float, float, float } %mma.587, 1
  %acc.590 = extractvalue { float, float, float, float } %mma.587, 2
  %acc.591 = extractvalue { float, float, float, float } %mma.587, 3
  %number.592 = bitcast i32 %matrix.565 to float
  %number.593 = bitcast i32 %matrix.566 to float
  %tf32.594 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.592) #1
  %tf32.595 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.593) #1
  %rounded.596 = bitcast i32 %tf32.594 to float
  %rest.597 = fsub float %number.592, %rounded.596
  %tf32.598 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.597) #1
  %rounded.599 = bitcast i32 %tf32.595 to float
  %rest.600 = fsub float %number.593, %rounded.599
  %tf32.601 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.600) #1
  %mma.602 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.442, i32 %tf32.445, i32 %tf32.448, i32 %tf32.451, i32 %tf32.594, i32 %tf32.595, float %acc.368, float %acc.369, float %acc.370, float %acc.371) #1
  %acc.603 = extractvalue { float, float, float, float } %mma.602, 0
  %acc.604 = extractvalue { float, float, float, float } %mma.602, 1
  %acc.605 = extractvalue { float, float, float, float } %mma.602, 2
  %acc.606 = extractvalue { float, float, float, float } %mma.602, 3
  %mma.607 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.598, i32 %tf32.601, float %acc.603, float %acc.604, float %acc.605, float %acc.606) #1
  %acc.608 = extractvalue { float, float, float, float } %mma.607, 0
  %acc.609 = extractvalue { float, float, float, float } %mma.607, 1
  %acc.610 = extractvalue { float, float, float, float } %mma.607, 2
  %acc.611 = extractvalue { float, float, float, float } %mma.607, 3
  %mma.612 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.594, i32 %tf32.595, float %acc.608, float %acc.609, float %acc.610, float %acc.611) #1
  %acc.613 = extractvalue { float, float, float, float } %mma.612, 0
  %acc.614 = extractvalue { float, float, float, float } %mma.612, 1
  %acc.615 = extractvalue { float, float, float, float } %mma.612, 2
  %acc.616 = extractvalue { float, float, float, float } %mma.612, 3
  %matrices.617 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3872];", "=r,=r,=r,=r,r"(i32 %matrix.181) #1
  %matrix.618 = extractvalue { i32, i32, i32, i32 } %matrices.617, 0
  %matrix.619 = extractvalue { i32, i32, i32, i32 } %matrices.617, 1
  %matrix.620 = extractvalue { i32, i32, i32, i32 } %matrices.617, 2
  %matrix.621 = extractvalue { i32, i32, i32, i32 } %matrices.617, 3
  %number.622 = bitcast i32 %matrix.618 to float
  %number.623 = bitcast i32 %matrix.619 to float
  %tf32.624 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.622) #1
  %tf32.625 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.623) #1
  %rounded.626 = bitcast i32 %tf32.624 to float
  %rest.627 = fsub float %number.622, %rounded.626
  %tf32.628 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.627) #1
  %rounded.629 = bitcast i32 %tf32.625 to float
  %rest.630 = fsub float %number.623, %rounded.629
  %tf32.631 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.630) #1
  %mma.632 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.442, i32 %tf32.445, i32 %tf32.448, i32 %tf32.451, i32 %tf32.624, i32 %tf32.625, float %acc.398, float %acc.399, float %acc.400, float %acc.401) #1
  %acc.633 = extractvalue { float, float, float, float } %mma.632, 0
  %acc.634 = extractvalue { float, float, float, float } %mma.632, 1
  %acc.635 = extractvalue { float, float, float, float } %mma.632, 2
  %acc.636 = extractvalue { float, float, float, float } %mma.632, 3
  %mma.637 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.628, i32 %tf32.631, float %acc.633, float %acc.634, float %acc.635, float %acc.636) #1
  %acc.638 = extractvalue { float, float, float, float } %mma.637, 0
  %acc.639 = extractvalue { float, float, float, float } %mma.637, 1
  %acc.640 = extractvalue { float, float, float, float } %mma.637, 2
  %acc.641 = extractvalue { float, float, float, float } %mma.637, 3
  %mma.642 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.624, i32 %tf32.625, float %acc.638, float %acc.639, float %acc.640, float %acc.641) #1
  %acc.643 = extractvalue { float, float, float, float } %mma.642, 0
  %acc.644 = extractvalue { float, float, float, float } %mma.642, 1
  %acc.645 = extractvalue { float, float, float, float } %mma.642, 2
  %acc.646 = extractvalue { float, float, float, float } %mma.642, 3
  %number.647 = bitcast i32 %matrix.620 to float
  %number.648 = bitcast i32 %matrix.621 to float
  %tf32.649 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.647) #1
  %tf32.650 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.648) #1
  %rounded.651 = bitcast i32 %tf32.649 to float
  %rest.652 = fsub float %number.647, %rounded.651
  %tf32.653 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.652) #1
  %rounded.654 = bitcast i32 %tf32.650 to float
  %rest.655 = fsub float %number.648, %rounded.654
  %tf32.656 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.655) #1
  %mma.657 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.442, i32 %tf32.445, i32 %tf32.448, i32 %tf32.451, i32 %tf32.649, i32 %tf32.650, float %acc.423, float %acc.424, float %acc.425, float %acc.426) #1
  %acc.658 = extractvalue { float, float, float, float } %mma.657, 0
  %acc.659 = extractvalue { float, float, float, float } %mma.657, 1
  %acc.660 = extractvalue { float, float, float, float } %mma.657, 2
  %acc.661 = extractvalue { float, float, float, float } %mma.657, 3
  %mma.662 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.653, i32 %tf32.656, float %acc.658, float %acc.659, float %acc.660, float %acc.661) #1
  %acc.663 = extractvalue { float, float, float, float } %mma.662, 0
  %acc.664 = extractvalue { float, float, float, float } %mma.662, 1
  %acc.665 = extractvalue { float, float, float, float } %mma.662, 2
  %acc.666 = extractvalue { float, float, float, float } %mma.662, 3
  %mma.667 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.436, i32 %tf32.437, i32 %tf32.438, i32 %tf32.439, i32 %tf32.649, i32 %tf32.650, float %acc.663, float %acc.664, float %acc.665, float %acc.666) #1
  %acc.668 = extractvalue { float, float, float, float } %mma.667, 0
  %acc.669 = extractvalue { float, float, float, float } %mma.667, 1
  %acc.670 = extractvalue { float, float, float, float } %mma.667, 2
  %acc.671 = extractvalue { float, float, float, float } %mma.667, 3
  %f.672 = fmul float %scalar.scale, 0x3FF7154760000000
  %positive.673 = fcmp oge float %f.672, 0.0
  br i1 %positive.673, label %extreme.674, label %extreme.674.opposite
extreme.674:
  %max.675 = call float @llvm.maximum.f32(float %acc.478, float %acc.533)
  %max.676 = call float @llvm.maximum.f32(float %acc.479, float %acc.534)
  %max.677 = call float @llvm.maximum.f32(float %acc.503, float %acc.558)
  %max.678 = call float @llvm.maximum.f32(float %acc.504, float %acc.559)
  %max.679 = call float @llvm.maximum.f32(float %max.675, float %acc.588)
  %max.680 = call float @llvm.maximum.f32(float %max.676, float %acc.589)
  %max.681 = call float @llvm.maximum.f32(float %max.677, float %acc.613)
  %max.682 = call float @llvm.maximum.f32(float %max.678, float %acc.614)
  %max.683 = call float @llvm.maximum.f32(float %max.679, float %acc.643)
  %max.684 = call float @llvm.maximum.f32(float %max.680, float %acc.644)
  %max.685 = call float @llvm.maximum.f32(float %max.681, float %acc.668)
  %max.686 = call float @llvm.maximum.f32(float %max.682, float %acc.669)
  %max.687 = call float @llvm.maximum.f32(float %max.683, float %max.684)
  %max.688 = call float @llvm.maximum.f32(float %max.687, float %max.685)
  %max.689 = call float @llvm.maximum.f32(float %max.688, float %max.686)
  %quad.690 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.689, i32 2, i32 31)
  %max.691 = call float @llvm.maximum.f32(float %max.689, float %quad.690)
  %quad.692 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.691, i32 1, i32 31)
  %max.693 = call float @llvm.maximum.f32(float %max.691, float %quad.692)
  %max.694 = call float @llvm.maximum.f32(float %acc.480, float %acc.535)
  %max.695 = call float @llvm.maximum.f32(float %acc.481, float %acc.536)
  %max.696 = call float @llvm.maximum.f32(float %acc.505, float %acc.560)
  %max.697 = call float @llvm.maximum.f32(float %acc.506, float %acc.561)
  %max.698 = call float @llvm.maximum.f32(float %max.694, float %acc.590)
  %max.699 = call float @llvm.maximum.f32(float %max.695, float %acc.591)
  %max.700 = call float @llvm.maximum.f32(float %max.696, float %acc.615)
  %max.701 = call float @llvm.maximum.f32(float %max.697, float %acc.616)
  %max.702 = call float @llvm.maximum.f32(float %max.698, float %acc.645)
  %max.703 = call float @llvm.maximum.f32(float %max.699, float %acc.646)
  %max.704 = call float @llvm.maximum.f32(float %max.700, float %acc.670)
  %max.705 = call float @llvm.maximum.f32(float %max.701, float %acc.671)
  %max.706 = call float @llvm.maximum.f32(float %max.702, float %max.703)
  %max.707 = call float @llvm.maximum.f32(float %max.706, float %max.704)
  %max.708 = call float @llvm.maximum.f32(float %max.707, float %max.705)
  %quad.709 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.708, i32 2, i32 31)
  %max.710 = call float @llvm.maximum.f32(float %max.708, float %quad.709)
  %quad.711 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.710, i32 1, i32 31)
  %max.712 = call float @llvm.maximum.f32(float %max.710, float %quad.711)
  br label %extreme.674.end
extreme.674.opposite:
  %min.713 = call float @llvm.minimum.f32(float %acc.478, float %acc.533)
  %min.714 = call float @llvm.minimum.f32(float %acc.479, float %acc.534)
  %min.715 = call float @llvm.minimum.f32(float %acc.503, float %acc.558)
  %min.716 = call float @llvm.minimum.f32(float %acc.504, float %acc.559)
  %min.717 = call float @llvm.minimum.f32(float %min.713, float %acc.588)
  %min.718 = call float @llvm.minimum.f32(float %min.714, float %acc.589)
  %min.719 = call float @llvm.minimum.f32(float %min.715, float %acc.613)
  %min.720 = call float @llvm.minimum.f32(float %min.716, float %acc.614)
  %min.721 = call float @llvm.minimum.f32(float %min.717, float %acc.643)
  %min.722 = call float @llvm.minimum.f32(float %min.718, float %acc.644)
  %min.723 = call float @llvm.minimum.f32(float %min.719, float %acc.668)
  %min.724 = call float @llvm.minimum.f32(float %min.720, float %acc.669)
  %min.725 = call float @llvm.minimum.f32(float %min.721, float %min.722)
  %min.726 = call float @llvm.minimum.f32(float %min.725, float %min.723)
  %min.727 = call float @llvm.minimum.f32(float %min.726, float %min.724)
  %quad.728 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.727, i32 2, i32 31)
  %min.729 = call float @llvm.minimum.f32(float %min.727, float %quad.728)
  %quad.730 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.729, i32 1, i32 31)
  %min.731 = call float @llvm.minimum.f32(float %min.729, float %quad.730)
  %min.732 = call float @llvm.minimum.f32(float %acc.480, float %acc.535)
  %min.733 = call float @llvm.minimum.f32(float %acc.481, float %acc.536)
  %min.734 = call float @llvm.minimum.f32(float %acc.505, float %acc.560)
  %min.735 = call float @llvm.minimum.f32(float %acc.506, float %acc.561)
  %min.736 = call float @llvm.minimum.f32(float %min.732, float %acc.590)
  %min.737 = call float @llvm.minimum.f32(float %min.733, float %acc.591)
  %min.738 = call float @llvm.minimum.f32(float %min.734, float %acc.615)
  %min.739 = call float @llvm.minimum.f32(float %min.735, float %acc.616)
  %min.740 = call float @llvm.minimum.f32(float %min.736, float %acc.645)
  %min.741 = call float @llvm.minimum.f32(float %min.737, float %acc.646)
  %min.742 = call float @llvm.minimum.f32(float %min.738, float %acc.670)
  %min.743 = call float @llvm.minimum.f32(float %min.739, float %acc.671)
  %min.744 = call float @llvm.minimum.f32(float %min.740, float %min.741)
  %min.745 = call float @llvm.minimum.f32(float %min.744, float %min.742)
  %min.746 = call float @llvm.minimum.f32(float %min.745, float %min.743)
  %quad.747 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.746, i32 2, i32 31)
  %min.748 = call float @llvm.minimum.f32(float %min.746, float %quad.747)
  %quad.749 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %min.748, i32 1, i32 31)
  %min.750 = call float @llvm.minimum.f32(float %min.748, float %quad.749)
  br label %extreme.674.end
extreme.674.end:
  %end.751 = phi float [ %max.693, %extreme.674 ], [ %min.731, %extreme.674.opposite ]
  %end.752 = phi float [ %max.712, %extreme.674 ], [ %min.750, %extreme.674.opposite ]
  %extreme.753 = fmul float %end.751, %f.672
  %extreme.754 = fmul float %end.752, %f.672
  %f.755 = call float @llvm.maximum.f32(float %carried.108, float %extreme.753)
  %f.756 = fadd float %carried.108, 0x4020000000000000
  %i.757 = fcmp ole float %f.755, %f.756
  %f.758 = select i1 %i.757, float %carried.108, float %f.755
  %f.759 = call float @llvm.maximum.f32(float %carried.109, float %extreme.754)
  %f.760 = fadd float %carried.109, 0x4020000000000000
  %i.761 = fcmp ole float %f.759, %f.760
  %f.762 = select i1 %i.761, float %carried.109, float %f.759
  %i.763 = fcmp oeq float %f.758, 0xFFF0000000000000
  %f.764 = select i1 %i.763, float 0x0000000000000000, float %f.758
  %i.765 = fcmp oeq float %f.762, 0xFFF0000000000000
  %f.766 = select i1 %i.765, float 0x0000000000000000, float %f.762
  %f.767 = fsub float %carried.108, %f.764
  %f.768 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.767)
  %f.769 = fsub float %carried.109, %f.766
  %f.770 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.769)
  %is.one.771 = fcmp oeq float %f.768, 1.0
  %is.one.772 = fcmp oeq float %f.770, 1.0
  %are.one.773 = and i1 %is.one.771, %is.one.772
  %none.774 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.773)
  br i1 %none.774, label %rescale.775.end, label %rescale.775
rescale.775:
  %scaled.776 = fmul float %carried.112, %f.768
  %scaled.777 = fmul float %carried.113, %f.768
  %scaled.778 = fmul float %carried.114, %f.770
  %scaled.779 = fmul float %carried.115, %f.770
  %scaled.780 = fmul float %carried.116, %f.768
  %scaled.781 = fmul float %carried.117, %f.768
  %scaled.782 = fmul float %carried.118, %f.770
  %scaled.783 = fmul float %carried.119, %f.770
  br label %rescale.775.end
rescale.775.end:
  %rescaled.784 = phi float [ %carried.112, %extreme.674.end ], [ %scaled.776, %rescale.775 ]
  %rescaled.785 = phi float [ %carried.113, %extreme.674.end ], [ %scaled.777, %rescale.775 ]
  %rescaled.786 = phi float [ %carried.114, %extreme.674.end ], [ %scaled.778, %rescale.775 ]
  %rescaled.787 = phi float [ %carried.115, %extreme.674.end ], [ %scaled.779, %rescale.775 ]
  %rescaled.788 = phi float [ %carried.116, %extreme.674.end ], [ %scaled.780, %rescale.775 ]
  %rescaled.789 = phi float [ %carried.117, %extreme.674.end ], [ %scaled.781, %rescale.775 ]
  %rescaled.790 = phi float [ %carried.118, %extreme.674.end ], [ %scaled.782, %rescale.775 ]
  %rescaled.791 = phi float [ %carried.119, %extreme.674.end ], [ %scaled.783, %rescale.775 ]
  %f.792 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.793 = fneg float %f.764
  %f.794 = call float @llvm.fma.f32(float %acc.478, float %f.792, float %f.793)
  %f.795 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.794)
  %f.796 = call float @llvm.fma.f32(float %acc.479, float %f.792, float %f.793)
  %f.797 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.796)
  %f.798 = fneg float %f.766
  %f.799 = call float @llvm.fma.f32(float %acc.480, float %f.792, float %f.798)
  %f.800 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.799)
  %f.801 = call float @llvm.fma.f32(float %acc.481, float %f.792, float %f.798)
  %f.802 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.801)
  %f.803 = call float @llvm.fma.f32(float %acc.503, float %f.792, float %f.793)
  %f.804 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.803)
  %f.805 = call float @llvm.fma.f32(float %acc.504, float %f.792, float %f.793)
  %f.806 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.805)
  %f.807 = call float @llvm.fma.f32(float %acc.505, float %f.792, float %f.798)
  %f.808 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.807)
  %f.809 = call float @llvm.fma.f32(float %acc.506, float %f.792, float %f.798)
  %f.810 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.809)
  %f.811 = call float @llvm.fma.f32(float %acc.533, float %f.792, float %f.793)
  %f.812 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.811)
  %f.813 = call float @llvm.fma.f32(float %acc.534, float %f.792, float %f.793)
  %f.814 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.813)
  %f.815 = call float @llvm.fma.f32(float %acc.535, float %f.792, float %f.798)
  %f.816 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.815)
  %f.817 = call float @llvm.fma.f32(float %acc.536, float %f.792, float %f.798)
  %f.818 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.817)
  %f.819 = call float @llvm.fma.f32(float %acc.558, float %f.792, float %f.793)
  %f.820 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.819)
  %f.821 = call float @llvm.fma.f32(float %acc.559, float %f.792, float %f.793)
  %f.822 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.821)
  %f.823 = call float @llvm.fma.f32(float %acc.560, float %f.792, float %f.798)
  %f.824 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.823)
  %f.825 = call float @llvm.fma.f32(float %acc.561, float %f.792, float %f.798)
  %f.826 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.825)
  %f.827 = call float @llvm.fma.f32(float %acc.588, float %f.792, float %f.793)
  %f.828 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.827)
  %f.829 = call float @llvm.fma.f32(float %acc.589, float %f.792, float %f.793)
  %f.830 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.829)
  %f.831 = call float @llvm.fma.f32(float %acc.590, float %f.792, float %f.798)
  %f.832 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.831)
  %f.833 = call float @llvm.fma.f32(float %acc.591, float %f.792, float %f.798)
  %f.834 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.833)
  %f.835 = call float @llvm.fma.f32(float %acc.613, float %f.792, float %f.793)
  %f.836 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.835)
  %f.837 = call float @llvm.fma.f32(float %acc.614, float %f.792, float %f.793)
  %f.838 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.837)
  %f.839 = call float @llvm.fma.f32(float %acc.615, float %f.792, float %f.798)
  %f.840 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.839)
  %f.841 = call float @llvm.fma.f32(float %acc.616, float %f.792, float %f.798)
  %f.842 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.841)
  %f.843 = call float @llvm.fma.f32(float %acc.643, float %f.792, float %f.793)
  %f.844 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.843)
  %f.845 = call float @llvm.fma.f32(float %acc.644, float %f.792, float %f.793)
  %f.846 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.845)
  %f.847 = call float @llvm.fma.f32(float %acc.645, float %f.792, float %f.798)
  %f.848 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.847)
  %f.849 = call float @llvm.fma.f32(float %acc.646, float %f.792, float %f.798)
  %f.850 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.849)
  %f.851 = call float @llvm.fma.f32(float %acc.668, float %f.792, float %f.793)
  %f.852 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.851)
  %f.853 = call float @llvm.fma.f32(float %acc.669, float %f.792, float %f.793)
  %f.854 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.853)
  %f.855 = call float @llvm.fma.f32(float %acc.670, float %f.792, float %f.798)
  %f.856 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.855)
  %f.857 = call float @llvm.fma.f32(float %acc.671, float %f.792, float %f.798)
  %f.858 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.857)
  %sum.859 = fadd float %f.795, %f.812
  %sum.860 = fadd float %f.797, %f.814
  %sum.861 = fadd float %f.804, %f.820
  %sum.862 = fadd float %f.806, %f.822
  %sum.863 = fadd float %sum.859, %f.828
  %sum.864 = fadd float %sum.860, %f.830
  %sum.865 = fadd float %sum.861, %f.836
  %sum.866 = fadd float %sum.862, %f.838
  %sum.867 = fadd float %sum.863, %f.844
  %sum.868 = fadd float %sum.864, %f.846
  %sum.869 = fadd float %sum.865, %f.852
  %sum.870 = fadd float %sum.866, %f.854
  %sum.871 = fadd float %sum.867, %sum.868
  %sum.872 = fadd float %sum.871, %sum.869
  %sum.873 = fadd float %sum.872, %sum.870
  %quad.874 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.873, i32 2, i32 31)
  %sum.875 = fadd float %sum.873, %quad.874
  %quad.876 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.875, i32 1, i32 31)
  %sum.877 = fadd float %sum.875, %quad.876
  %sum.878 = fadd float %f.800, %f.816
  %sum.879 = fadd float %f.802, %f.818
  %sum.880 = fadd float %f.808, %f.824
  %sum.881 = fadd float %f.810, %f.826
  %sum.882 = fadd float %sum.878, %f.832
  %sum.883 = fadd float %sum.879, %f.834
  %sum.884 = fadd float %sum.880, %f.840
  %sum.885 = fadd float %sum.881, %f.842
  %sum.886 = fadd float %sum.882, %f.848
  %sum.887 = fadd float %sum.883, %f.850
  %sum.888 = fadd float %sum.884, %f.856
  %sum.889 = fadd float %sum.885, %f.858
  %sum.890 = fadd float %sum.886, %sum.887
  %sum.891 = fadd float %sum.890, %sum.888
  %sum.892 = fadd float %sum.891, %sum.889
  %quad.893 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.892, i32 2, i32 31)
  %sum.894 = fadd float %sum.892, %quad.893
  %quad.895 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.894, i32 1, i32 31)
  %sum.896 = fadd float %sum.894, %quad.895
  %f.897 = fmul float %carried.110, %f.768
  %f.898 = fadd float %f.897, %sum.877
  %f.899 = fmul float %carried.111, %f.770
  %f.900 = fadd float %f.899, %sum.896
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %bytes.901 = mul i32 0, 5120
  %offset.902 = add i32 %bytes.901, 5120
  %address.903 = add i32 %offset.902, ptrtoint (ptr addrspace(3) @smem to i32)
  %unit.904 = urem i32 %thread, 4
  %row.905 = udiv i32 %thread, 4
  %column.906 = mul i32 %unit.904, 4
  %i.907 = add i32 %J.107, 1
  %i.908 = mul i32 %i.907, 64
  %row.909 = add i32 %i.908, %row.905
  %i.910 = sext i32 %i.11 to i64
  %along.911 = mul i64 %i.910, %strided.k.stride0
  %i.912 = sext i32 %i.13 to i64
  %along.913 = mul i64 %i.912, %strided.k.stride1
  %start.914 = add i64 %along.911, %along.913
  %row.915 = sext i32 %row.909 to i64
  %along.916 = mul i64 %row.915, %strided.k.stride2
  %line.917 = add i64 %start.914, %along.916
  %column.918 = zext i32 %column.906 to i64
  %element.919 = add i64 %line.917, %column.918
  %from.920 = getelementptr i32, ptr addrspace(1) %strided.k, i64 %element.919
  %step.921 = mul i64 %strided.k.stride2, 32
  %to.922 = mul i32 %row.905, 80
  %to.923 = mul i32 %unit.904, 16
  %to.924 = add i32 %to.922, %to.923
  %to.925 = add i32 %address.903, %to.924
  %i.926 = icmp slt i32 %i.907, %i.28
  %i.927 = select i1 %i.926, i32 %key_length.17, i32 0
  %row.928 = add i32 %row.909, 0
  %inside.929 = icmp slt i32 %row.928, %i.927
  %bytes.930 = select i1 %inside.929, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.925, ptr addrspace(1) %from.920, i32 %bytes.930) #1
  %from.931 = getelementptr i32, ptr addrspace(1) %from.920, i64 %step.921
  %row.932 = add i32 %row.909, 32
  %inside.933 = icmp slt i32 %row.932, %i.927
  %bytes.934 = select i1 %inside.933, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+2560], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.925, ptr addrspace(1) %from.931, i32 %bytes.934) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %word.935 = bitcast float %f.795 to i32
  %word.936 = bitcast float %f.797 to i32
  %word.937 = bitcast float %f.800 to i32
  %word.938 = bitcast float %f.802 to i32
  %word.939 = bitcast float %f.804 to i32
  %word.940 = bitcast float %f.806 to i32
  %word.941 = bitcast float %f.808 to i32
  %word.942 = bitcast float %f.810 to i32
  %word.943 = bitcast float %f.812 to i32
  %word.944 = bitcast float %f.814 to i32
  %word.945 = bitcast float %f.816 to i32
  %word.946 = bitcast float %f.818 to i32
  %word.947 = bitcast float %f.820 to i32
  %word.948 = bitcast float %f.822 to i32
  %word.949 = bitcast float %f.824 to i32
  %word.950 = bitcast float %f.826 to i32
  %word.951 = bitcast float %f.828 to i32
  %word.952 = bitcast float %f.830 to i32
  %word.953 = bitcast float %f.832 to i32
  %word.954 = bitcast float %f.834 to i32
  %word.955 = bitcast float %f.836 to i32
  %word.956 = bitcast float %f.838 to i32
  %word.957 = bitcast float %f.840 to i32
  %word.958 = bitcast float %f.842 to i32
  %word.959 = bitcast float %f.844 to i32
  %word.960 = bitcast float %f.846 to i32
  %word.961 = bitcast float %f.848 to i32
  %word.962 = bitcast float %f.850 to i32
  %word.963 = bitcast float %f.852 to i32
  %word.964 = bitcast float %f.854 to i32
  %word.965 = bitcast float %f.856 to i32
  %word.966 = bitcast float %f.858 to i32
  %row.bytes.967 = mul i32 0, 80
  %bytes.968 = mul i32 0, 5120
  %offset.969 = add i32 %bytes.968, 10240
  %address.970 = add i32 %offset.969, ptrtoint (ptr addrspace(3) @smem to i32)
  %tile.971 = add i32 %address.970, %row.bytes.967
  %low.972 = and i32 %thread, 3
  %along.973 = mul i32 %low.972, 160
  %lane.974 = and i32 %thread, 31
  %group.975 = lshr i32 %lane.974, 2
  %column.976 = mul i32 %group.975, 4
  %offset.977 = add i32 %along.973, %column.976
  %element.978 = add i32 %tile.971, %offset.977
  %number.979 = bitcast i32 %word.935 to float
  %number.980 = bitcast i32 %word.937 to float
  %number.981 = bitcast i32 %word.936 to float
  %number.982 = bitcast i32 %word.938 to float
  %tf32.983 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.979) #1
  %tf32.984 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.980) #1
  %tf32.985 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.981) #1
  %tf32.986 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.982) #1
  %rounded.987 = bitcast i32 %tf32.983 to float
  %rest.988 = fsub float %number.979, %rounded.987
  %tf32.989 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.988) #1
  %rounded.990 = bitcast i32 %tf32.984 to float
  %rest.991 = fsub float %number.980, %rounded.990
  %tf32.992 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.991) #1
  %rounded.993 = bitcast i32 %tf32.985 to float
  %rest.994 = fsub float %number.981, %rounded.993
  %tf32.995 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.994) #1
  %rounded.996 = bitcast i32 %tf32.986 to float
  %rest.997 = fsub float %number.982, %rounded.996
  %tf32.998 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.997) #1
  %element.999 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+0];", "=r,r"(i32 %element.978) #1
  %element.1000 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+80];", "=r,r"(i32 %element.978) #1
  %element.1001 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+32];", "=r,r"(i32 %element.978) #1
  %element.1002 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+112];", "=r,r"(i32 %element.978) #1
  %number.1003 = bitcast i32 %element.999 to float
  %number.1004 = bitcast i32 %element.1000 to float
  %tf32.1005 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1003) #1
  %tf32.1006 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1004) #1
  %rounded.1007 = bitcast i32 %tf32.1005 to float
  %rest.1008 = fsub float %number.1003, %rounded.1007
  %tf32.1009 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1008) #1
  %rounded.1010 = bitcast i32 %tf32.1006 to float
  %rest.1011 = fsub float %number.1004, %rounded.1010
  %tf32.1012 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1011) #1
  %mma.1013 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.989, i32 %tf32.992, i32 %tf32.995, i32 %tf32.998, i32 %tf32.1005, i32 %tf32.1006, float %rescaled.784, float %rescaled.785, float %rescaled.786, float %rescaled.787) #1
  %acc.1014 = extractvalue { float, float, float, float } %mma.1013, 0
  %acc.1015 = extractvalue { float, float, float, float } %mma.1013, 1
  %acc.1016 = extractvalue { float, float, float, float } %mma.1013, 2
  %acc.1017 = extractvalue { float, float, float, float } %mma.1013, 3
  %mma.1018 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.983, i32 %tf32.984, i32 %tf32.985, i32 %tf32.986, i32 %tf32.1009, i32 %tf32.1012, float %acc.1014, float %acc.1015, float %acc.1016, float %acc.1017) #1
  %acc.1019 = extractvalue { float, float, float, float } %mma.1018, 0
  %acc.1020 = extractvalue { float, float, float, float } %mma.1018, 1
  %acc.1021 = extractvalue { float, float, float, float } %mma.1018, 2
  %acc.1022 = extractvalue { float, float, float, float } %mma.1018, 3
  %mma.1023 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.983, i32 %tf32.984, i32 %tf32.985, i32 %tf32.986, i32 %tf32.1005, i32 %tf32.1006, float %acc.1019, float %acc.1020, float %acc.1021, float %acc.1022) #1
  %acc.1024 = extractvalue { float, float, float, float } %mma.1023, 0
  %acc.1025 = extractvalue { float, float, float, float } %mma.1023, 1
  %acc.1026 = extractvalue { float, float, float, float } %mma.1023, 2
  %acc.1027 = extractvalue { float, float, float, float } %mma.1023, 3
  %number.1028 = bitcast i32 %element.1001 to float
  %number.1029 = bitcast i32 %element.1002 to float
  %tf32.1030 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1028) #1
  %tf32.1031 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1029) #1
  %rounded.1032 = bitcast i32 %tf32.1030 to float
  %rest.1033 = fsub float %number.1028, %rounded.1032
  %tf32.1034 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1033) #1
  %rounded.1035 = bitcast i32 %tf32.1031 to float
  %rest.1036 = fsub float %number.1029, %rounded.1035
  %tf32.1037 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1036) #1
  %mma.1038 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.989, i32 %tf32.992, i32 %tf32.995, i32 %tf32.998, i32 %tf32.1030, i32 %tf32.1031, float %rescaled.788, float %rescaled.789, float %rescaled.790, float %rescaled.791) #1
  %acc.1039 = extractvalue { float, float, float, float } %mma.1038, 0
  %acc.1040 = extractvalue { float, float, float, float } %mma.1038, 1
  %acc.1041 = extractvalue { float, float, float, float } %mma.1038, 2
  %acc.1042 = extractvalue { float, float, float, float } %mma.1038, 3
  %mma.1043 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.983, i32 %tf32.984, i32 %tf32.985, i32 %tf32.986, i32 %tf32.1034, i32 %tf32.1037, float %acc.1039, float %acc.1040, float %acc.1041, float %acc.1042) #1
  %acc.1044 = extractvalue { float, float, float, float } %mma.1043, 0
  %acc.1045 = extractvalue { float, float, float, float } %mma.1043, 1
  %acc.1046 = extractvalue { float, float, float, float } %mma.1043, 2
  %acc.1047 = extractvalue { float, float, float, float } %mma.1043, 3
  %mma.1048 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.983, i32 %tf32.984, i32 %tf32.985, i32 %tf32.986, i32 %tf32.1030, i32 %tf32.1031, float %acc.1044, float %acc.1045, float %acc.1046, float %acc.1047) #1
  %acc.1049 = extractvalue { float, float, float, float } %mma.1048, 0
  %acc.1050 = extractvalue { float, float, float, float } %mma.1048, 1
  %acc.1051 = extractvalue { float, float, float, float } %mma.1048, 2
  %acc.1052 = extractvalue { float, float, float, float } %mma.1048, 3
  %number.1053 = bitcast i32 %word.939 to float
  %number.1054 = bitcast i32 %word.941 to float
  %number.1055 = bitcast i32 %word.940 to float
  %number.1056 = bitcast i32 %word.942 to float
  %tf32.1057 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1053) #1
  %tf32.1058 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1054) #1
  %tf32.1059 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1055) #1
  %tf32.1060 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1056) #1
  %rounded.1061 = bitcast i32 %tf32.1057 to float
  %rest.1062 = fsub float %number.1053, %rounded.1061
  %tf32.1063 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1062) #1
  %rounded.1064 = bitcast i32 %tf32.1058 to float
  %rest.1065 = fsub float %number.1054, %rounded.1064
  %tf32.1066 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1065) #1
  %rounded.1067 = bitcast i32 %tf32.1059 to float
  %rest.1068 = fsub float %number.1055, %rounded.1067
  %tf32.1069 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1068) #1
  %rounded.1070 = bitcast i32 %tf32.1060 to float
  %rest.1071 = fsub float %number.1056, %rounded.1070
  %tf32.1072 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1071) #1
  %element.1073 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+640];", "=r,r"(i32 %element.978) #1
  %element.1074 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+720];", "=r,r"(i32 %element.978) #1
  %element.1075 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+672];", "=r,r"(i32 %element.978) #1
  %element.1076 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+752];", "=r,r"(i32 %element.978) #1
  %number.1077 = bitcast i32 %element.1073 to float
  %number.1078 = bitcast i32 %element.1074 to float
  %tf32.1079 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1077) #1
  %tf32.1080 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1078) #1
  %rounded.1081 = bitcast i32 %tf32.1079 to float
  %rest.1082 = fsub float %number.1077, %rounded.1081
  %tf32.1083 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1082) #1
  %rounded.1084 = bitcast i32 %tf32.1080 to float
  %rest.1085 = fsub float %number.1078, %rounded.1084
  %tf32.1086 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1085) #1
  %mma.1087 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1063, i32 %tf32.1066, i32 %tf32.1069, i32 %tf32.1072, i32 %tf32.1079, i32 %tf32.1080, float %acc.1024, float %acc.1025, float %acc.1026, float %acc.1027) #1
  %acc.1088 = extractvalue { float, float, float, float } %mma.1087, 0
  %acc.1089 = extractvalue { float, float, float, float } %mma.1087, 1
  %acc.1090 = extractvalue { float, float, float, float } %mma.1087, 2
  %acc.1091 = extractvalue { float, float, float, float } %mma.1087, 3
  %mma.1092 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1057, i32 %tf32.1058, i32 %tf32.1059, i32 %tf32.1060, i32 %tf32.1083, i32 %tf32.1086, float %acc.1088, float %acc.1089, float %acc.1090, float %acc.1091) #1
  %acc.1093 = extractvalue { float, float, float, float } %mma.1092, 0
  %acc.1094 = extractvalue { float, float, float, float } %mma.1092, 1
  %acc.1095 = extractvalue { float, float, float, float } %mma.1092, 2
  %acc.1096 = extractvalue { float, float, float, float } %mma.1092, 3
  %mma.1097 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1057, i32 %tf32.1058, i32 %tf32.1059, i32 %tf32.1060, i32 %tf32.1079, i32 %tf32.1080, float %acc.1093, float %acc.1094, float %acc.1095, float %acc.1096) #1
  %acc.1098 = extractvalue { float, float, float, float } %mma.1097, 0
  %acc.1099 = extractvalue { float, float, float, float } %mma.1097, 1
  %acc.1100 = extractvalue { float, float, float, float } %mma.1097, 2
  %acc.1101 = extractvalue { float, float, float, float } %mma.1097, 3
  %number.1102 = bitcast i32 %element.1075 to float
  %number.1103 = bitcast i32 %element.1076 to float
  %tf32.1104 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1102) #1
  %tf32.1105 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1103) #1
  %rounded.1106 = bitcast i32 %tf32.1104 to float
  %rest.1107 = fsub float %number.1102, %rounded.1106
  %tf32.1108 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1107) #1
  %rounded.1109 = bitcast i32 %tf32.1105 to float
  %rest.1110 = fsub float %number.1103, %rounded.1109
  %tf32.1111 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1110) #1
  %mma.1112 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1063, i32 %tf32.1066, i32 %tf32.1069, i32 %tf32.1072, i32 %tf32.1104, i32 %tf32.1105, float %acc.1049, float %acc.1050, float %acc.1051, float %acc.1052) #1
  %acc.1113 = extractvalue { float, float, float, float } %mma.1112, 0
  %acc.1114 = extractvalue { float, float, float, float } %mma.1112, 1
  %acc.1115 = extractvalue { float, float, float, float } %mma.1112, 2
  %acc.1116 = extractvalue { float, float, float, float } %mma.1112, 3
  %mma.1117 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1057, i32 %tf32.1058, i32 %tf32.1059, i32 %tf32.1060, i32 %tf32.1108, i32 %tf32.1111, float %acc.1113, float %acc.1114, float %acc.1115, float %acc.1116) #1
  %acc.1118 = extractvalue { float, float, float, float } %mma.1117, 0
  %acc.1119 = extractvalue { float, float, float, float } %mma.1117, 1
  %acc.1120 = extractvalue { float, float, float, float } %mma.1117, 2
  %acc.1121 = extractvalue { float, float, float, float } %mma.1117, 3
  %mma.1122 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1057, i32 %tf32.1058, i32 %tf32.1059, i32 %tf32.1060, i32 %tf32.1104, i32 %tf32.1105, float %acc.1118, float %acc.1119, float %acc.1120, float %acc.1121) #1
  %acc.1123 = extractvalue { float, float, float, float } %mma.1122, 0
  %acc.1124 = extractvalue { float, float, float, float } %mma.1122, 1
  %acc.1125 = extractvalue { float, float, float, float } %mma.1122, 2
  %acc.1126 = extractvalue { float, float, float, float } %mma.1122, 3
  %number.1127 = bitcast i32 %word.943 to float
  %number.1128 = bitcast i32 %word.945 to float
  %number.1129 = bitcast i32 %word.944 to float
  %number.1130 = bitcast i32 %word.946 to float
  %tf32.1131 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1127) #1
  %tf32.1132 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1128) #1
  %tf32.1133 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1129) #1
  %tf32.1134 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1130) #1
  %rounded.1135 = bitcast i32 %tf32.1131 to float
  %rest.1136 = fsub float %number.1127, %rounded.1135
  %tf32.1137 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1136) #1
  %rounded.1138 = bitcast i32 %tf32.1132 to float
  %rest.1139 = fsub float %number.1128, %rounded.1138
  %tf32.1140 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1139) #1
  %rounded.1141 = bitcast i32 %tf32.1133 to float
  %rest.1142 = fsub float %number.1129, %rounded.1141
  %tf32.1143 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1142) #1
  %rounded.1144 = bitcast i32 %tf32.1134 to float
  %rest.1145 = fsub float %number.1130, %rounded.1144
  %tf32.1146 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1145) #1
  %element.1147 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1280];", "=r,r"(i32 %element.978) #1
  %element.1148 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1360];", "=r,r"(i32 %element.978) #1
  %element.1149 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1312];", "=r,r"(i32 %element.978) #1
  %element.1150 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1392];", "=r,r"(i32 %element.978) #1
  %number.1151 = bitcast i32 %element.1147 to float
  %number.1152 = bitcast i32 %element.1148 to float
  %tf32.1153 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1151) #1
  %tf32.1154 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1152) #1
  %rounded.1155 = bitcast i32 %tf32.1153 to float
  %rest.1156 = fsub float %number.1151, %rounded.1155
  %tf32.1157 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1156) #1
  %rounded.1158 = bitcast i32 %tf32.1154 to float
  %rest.1159 = fsub float %number.1152, %rounded.1158
  %tf32.1160 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1159) #1
  %mma.1161 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1137, i32 %tf32.1140, i32 %tf32.1143, i32 %tf32.1146, i32 %tf32.1153, i32 %tf32.1154, float %acc.1098, float %acc.1099, float %acc.1100, float %acc.1101) #1
  %acc.1162 = extractvalue { float, float, float, float } %mma.1161, 0
  %acc.1163 = extractvalue { float, float, float, float } %mma.1161, 1
  %acc.1164 = extractvalue { float, float, float, float } %mma.1161, 2
  %acc.1165 = extractvalue { float, float, float, float } %mma.1161, 3
  %mma.1166 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1131, i32 %tf32.1132, i32 %tf32.1133, i32 %tf32.1134, i32 %tf32.1157, i32 %tf32.1160, float %acc.1162, float %acc.1163, float %acc.1164, float %acc.1165) #1
  %acc.1167 = extractvalue { float, float, float, float } %mma.1166, 0
  %acc.1168 = extractvalue { float, float, float, float } %mma.1166, 1
  %acc.1169 = extractvalue { float, float, float, float } %mma.1166, 2
  %acc.1170 = extractvalue { float, float, float, float } %mma.1166, 3
  %mma.1171 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1131, i32 %tf32.1132, i32 %tf32.1133, i32 %tf32.1134, i32 %tf32.1153, i32 %tf32.1154, float %acc.1167, float %acc.1168, float %acc.1169, float %acc.1170) #1
  %acc.1172 = extractvalue { float, float, float, float } %mma.1171, 0
  %acc.1173 = extractvalue { float, float, float, float } %mma.1171, 1
  %acc.1174 = extractvalue { float, float, float, float } %mma.1171, 2
  %acc.1175 = extractvalue { float, float, float, float } %mma.1171, 3
  %number.1176 = bitcast i32 %element.1149 to float
  %number.1177 = bitcast i32 %element.1150 to float
  %tf32.1178 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1176) #1
  %tf32.1179 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1177) #1
  %rounded.1180 = bitcast i32 %tf32.1178 to float
  %rest.1181 = fsub float %number.1176, %rounded.1180
  %tf32.1182 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1181) #1
  %rounded.1183 = bitcast i32 %tf32.1179 to float
  %rest.1184 = fsub float %number.1177, %rounded.1183
  %tf32.1185 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1184) #1
  %mma.1186 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1137, i32 %tf32.1140, i32 %tf32.1143, i32 %tf32.1146, i32 %tf32.1178, i32 %tf32.1179, float %acc.1123, float %acc.1124, float %acc.1125, float %acc.1126) #1
  %acc.1187 = extractvalue { float, float, float, float } %mma.1186, 0
  %acc.1188 = extractvalue { float, float, float, float } %mma.1186, 1
  %acc.1189 = extractvalue { float, float, float, float } %mma.1186, 2
  %acc.1190 = extractvalue { float, float, float, float } %mma.1186, 3
  %mma.1191 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1131, i32 %tf32.1132, i32 %tf32.1133, i32 %tf32.1134, i32 %tf32.1182, i32 %tf32.1185, float %acc.1187, float %acc.1188, float %acc.1189, float %acc.1190) #1
  %acc.1192 = extractvalue { float, float, float, float } %mma.1191, 0
  %acc.1193 = extractvalue { float, float, float, float } %mma.1191, 1
  %acc.1194 = extractvalue { float, float, float, float } %mma.1191, 2
  %acc.1195 = extractvalue { float, float, float, float } %mma.1191, 3
  %mma.1196 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1131, i32 %tf32.1132, i32 %tf32.1133, i32 %tf32.1134, i32 %tf32.1178, i32 %tf32.1179, float %acc.1192, float %acc.1193, float %acc.1194, float %acc.1195) #1
  %acc.1197 = extractvalue { float, float, float, float } %mma.1196, 0
  %acc.1198 = extractvalue { float, float, float, float } %mma.1196, 1
  %acc.1199 = extractvalue { float, float, float, float } %mma.1196, 2
  %acc.1200 = extractvalue { float, float, float, float } %mma.1196, 3
  %number.1201 = bitcast i32 %word.947 to float
  %number.1202 = bitcast i32 %word.949 to float
  %number.1203 = bitcast i32 %word.948 to float
  %number.1204 = bitcast i32 %word.950 to float
  %tf32.1205 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1201) #1
  %tf32.1206 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1202) #1
  %tf32.1207 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1203) #1
  %tf32.1208 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1204) #1
  %rounded.1209 = bitcast i32 %tf32.1205 to float
  %rest.1210 = fsub float %number.1201, %rounded.1209
  %tf32.1211 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1210) #1
  %rounded.1212 = bitcast i32 %tf32.1206 to float
  %rest.1213 = fsub float %number.1202, %rounded.1212
  %tf32.1214 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1213) #1
  %rounded.1215 = bitcast i32 %tf32.1207 to float
  %rest.1216 = fsub float %number.1203, %rounded.1215
  %tf32.1217 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1216) #1
  %rounded.1218 = bitcast i32 %tf32.1208 to float
  %rest.1219 = fsub float %number.1204, %rounded.1218
  %tf32.1220 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1219) #1
  %element.1221 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1920];", "=r,r"(i32 %element.978) #1
  %element.1222 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2000];", "=r,r"(i32 %element.978) #1
  %element.1223 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1952];", "=r,r"(i32 %element.978) #1
  %element.1224 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2032];", "=r,r"(i32 %element.978) #1
  %number.1225 = bitcast i32 %element.1221 to float
  %number.1226 = bitcast i32 %element.1222 to float
  %tf32.1227 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1225) #1
  %tf32.1228 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1226) #1
  %rounded.1229 = bitcast i32 %tf32.1227 to float
  %rest.1230 = fsub float %number.1225, %rounded.1229
  %tf32.1231 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1230) #1
  %rounded.1232 = bitcast i32 %tf32.1228 to float
  %rest.1233 = fsub float %number.1226, %rounded.1232
  %tf32.1234 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1233) #1
  %mma.1235 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1211, i32 %tf32.1214, i32 %tf32.1217, i32 %tf32.1220, i32 %tf32.1227, i32 %tf32.1228, float %acc.1172, float %acc.1173, float %acc.1174, float %acc.1175) #1
  %acc.1236 = extractvalue { float, float, float, float } %mma.1235, 0
  %acc.1237 = extractvalue { float, float, float, float } %mma.1235, 1
  %acc.1238 = extractvalue { float, float, float, float } %mma.1235, 2
  %acc.1239 = extractvalue { float, float, float, float } %mma.1235, 3
  %mma.1240 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1205, i32 %tf32.1206, i32 %tf32.1207, i32 %tf32.1208, i32 %tf32.1231, i32 %tf32.1234, float %acc.1236, float %acc.1237, float %acc.1238, float %acc.1239) #1
  %acc.1241 = extractvalue { float, float, float, float } %mma.1240, 0
  %acc.1242 = extractvalue { float, float, float, float } %mma.1240, 1
  %acc.1243 = extractvalue { float, float, float, float } %mma.1240, 2
  %acc.1244 = extractvalue { float, float, float, float } %mma.1240, 3
  %mma.1245 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1205, i32 %tf32.1206, i32 %tf32.1207, i32 %tf32.1208, i32 %tf32.1227, i32 %tf32.1228, float %acc.1241, float %acc.1242, float %acc.1243, float %acc.1244) #1
  %acc.1246 = extractvalue { float, float, float, float } %mma.1245, 0
  %acc.1247 = extractvalue { float, float, float, float } %mma.1245, 1
  %acc.1248 = extractvalue { float, float, float, float } %mma.1245, 2
  %acc.1249 = extractvalue { float, float, float, float } %mma.1245, 3
  %number.1250 = bitcast i32 %element.1223 to float
  %number.1251 = bitcast i32 %element.1224 to float
  %tf32.1252 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1250) #1
  %tf32.1253 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1251) #1
  %rounded.1254 = bitcast i32 %tf32.1252 to float
  %rest.1255 = fsub float %number.1250, %rounded.1254
  %tf32.1256 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1255) #1
  %rounded.1257 = bitcast i32 %tf32.1253 to float
  %rest.1258 = fsub float %number.1251, %rounded.1257
  %tf32.1259 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1258) #1
  %mma.1260 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1211, i32 %tf32.1214, i32 %tf32.1217, i32 %tf32.1220, i32 %tf32.1252, i32 %tf32.1253, float %acc.1197, float %acc.1198, float %acc.1199, float %acc.1200) #1
  %acc.1261 = extractvalue { float, float, float, float } %mma.1260, 0
  %acc.1262 = extractvalue { float, float, float, float } %mma.1260, 1
  %acc.1263 = extractvalue { float, float, float, float } %mma.1260, 2
  %acc.1264 = extractvalue { float, float, float, float } %mma.1260, 3
  %mma.1265 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1205, i32 %tf32.1206, i32 %tf32.1207, i32 %tf32.1208, i32 %tf32.1256, i32 %tf32.1259, float %acc.1261, float %acc.1262, float %acc.1263, float %acc.1264) #1
  %acc.1266 = extractvalue { float, float, float, float } %mma.1265, 0
  %acc.1267 = extractvalue { float, float, float, float } %mma.1265, 1
  %acc.1268 = extractvalue { float, float, float, float } %mma.1265, 2
  %acc.1269 = extractvalue { float, float, float, float } %mma.1265, 3
  %mma.1270 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1205, i32 %tf32.1206, i32 %tf32.1207, i32 %tf32.1208, i32 %tf32.1252, i32 %tf32.1253, float %acc.1266, float %acc.1267, float %acc.1268, float %acc.1269) #1
  %acc.1271 = extractvalue { float, float, float, float } %mma.1270, 0
  %acc.1272 = extractvalue { float, float, float, float } %mma.1270, 1
  %acc.1273 = extractvalue { float, float, float, float } %mma.1270, 2
  %acc.1274 = extractvalue { float, float, float, float } %mma.1270, 3
  %number.1275 = bitcast i32 %word.951 to float
  %number.1276 = bitcast i32 %word.953 to float
  %number.1277 = bitcast i32 %word.952 to float
  %number.1278 = bitcast i32 %word.954 to float
  %tf32.1279 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1275) #1
  %tf32.1280 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1276) #1
  %tf32.1281 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1277) #1
  %tf32.1282 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1278) #1
  %rounded.1283 = bitcast i32 %tf32.1279 to float
  %rest.1284 = fsub float %number.1275, %rounded.1283
  %tf32.1285 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1284) #1
  %rounded.1286 = bitcast i32 %tf32.1280 to float
  %rest.1287 = fsub float %number.1276, %rounded.1286
  %tf32.1288 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1287) #1
  %rounded.1289 = bitcast i32 %tf32.1281 to float
  %rest.1290 = fsub float %number.1277, %rounded.1289
  %tf32.1291 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1290) #1
  %rounded.1292 = bitcast i32 %tf32.1282 to float
  %rest.1293 = fsub float %number.1278, %rounded.1292
  %tf32.1294 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1293) #1
  %element.1295 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2560];", "=r,r"(i32 %element.978) #1
  %element.1296 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2640];", "=r,r"(i32 %element.978) #1
  %element.1297 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2592];", "=r,r"(i32 %element.978) #1
  %element.1298 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2672];", "=r,r"(i32 %element.978) #1
  %number.1299 = bitcast i32 %element.1295 to float
  %number.1300 = bitcast i32 %element.1296 to float
  %tf32.1301 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1299) #1
  %tf32.1302 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1300) #1
  %rounded.1303 = bitcast i32 %tf32.1301 to float
  %rest.1304 = fsub float %number.1299, %rounded.1303
  %tf32.1305 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1304) #1
  %rounded.1306 = bitcast i32 %tf32.1302 to float
  %rest.1307 = fsub float %number.1300, %rounded.1306
  %tf32.1308 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1307) #1
  %mma.1309 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1285, i32 %tf32.1288, i32 %tf32.1291, i32 %tf32.1294, i32 %tf32.1301, i32 %tf32.1302, float %acc.1246, float %acc.1247, float %acc.1248, float %acc.1249) #1
  %acc.1310 = extractvalue { float, float, float, float } %mma.1309, 0
  %acc.1311 = extractvalue { float, float, float, float } %mma.1309, 1
  %acc.1312 = extractvalue { float, float, float, float } %mma.1309, 2
  %acc.1313 = extractvalue { float, float, float, float } %mma.1309, 3
  %mma.1314 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1279, i32 %tf32.1280, i32 %tf32.1281, i32 %tf32.1282, i32 %tf32.1305, i32 %tf32.1308, float %acc.1310, float %acc.1311, float %acc.1312, float %acc.1313) #1
  %acc.1315 = extractvalue { float, float, float, float } %mma.1314, 0
  %acc.1316 = extractvalue { float, float, float, float } %mma.1314, 1
  %acc.1317 = extractvalue { float, float, float, float } %mma.1314, 2
  %acc.1318 = extractvalue { float, float, float, float } %mma.1314, 3
  %mma.1319 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1279, i32 %tf32.1280, i32 %tf32.1281, i32 %tf32.1282, i32 %tf32.1301, i32 %tf32.1302, float %acc.1315, float %acc.1316, float %acc.1317, float %acc.1318) #1
  %acc.1320 = extractvalue { float, float, float, float } %mma.1319, 0
  %acc.1321 = extractvalue { float, float, float, float } %mma.1319, 1
  %acc.1322 = extractvalue { float, float, float, float } %mma.1319, 2
  %acc.1323 = extractvalue { float, float, float, float } %mma.1319, 3
  %number.1324 = bitcast i32 %element.1297 to float
  %number.1325 = bitcast i32 %element.1298 to float
  %tf32.1326 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1324) #1
  %tf32.1327 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1325) #1
  %rounded.1328 = bitcast i32 %tf32.1326 to float
  %rest.1329 = fsub float %number.1324, %rounded.1328
  %tf32.1330 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1329) #1
  %rounded.1331 = bitcast i32 %tf32.1327 to float
  %rest.1332 = fsub float %number.1325, %rounded.1331
  %tf32.1333 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1332) #1
  %mma.1334 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1285, i32 %tf32.1288, i32 %tf32.1291, i32 %tf32.1294, i32 %tf32.1326, i32 %tf32.1327, float %acc.1271, float %acc.1272, float %acc.1273, float %acc.1274) #1
  %acc.1335 = extractvalue { float, float, float, float } %mma.1334, 0
  %acc.1336 = extractvalue { float, float, float, float } %mma.1334, 1
  %acc.1337 = extractvalue { float, float, float, float } %mma.1334, 2
  %acc.1338 = extractvalue { float, float, float, float } %mma.1334, 3
  %mma.1339 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1279, i32 %tf32.1280, i32 %tf32.1281, i32 %tf32.1282, i32 %tf32.1330, i32 %tf32.1333, float %acc.1335, float %acc.1336, float %acc.1337, float %acc.1338) #1
  %acc.1340 = extractvalue { float, float, float, float } %mma.1339, 0
  %acc.1341 = extractvalue { float, float, float, float } %mma.1339, 1
  %acc.1342 = extractvalue { float, float, float, float } %mma.1339, 2
  %acc.1343 = extractvalue { float, float, float, float } %mma.1339, 3
  %mma.1344 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1279, i32 %tf32.1280, i32 %tf32.1281, i32 %tf32.1282, i32 %tf32.1326, i32 %tf32.1327, float %acc.1340, float %acc.1341, float %acc.1342, float %acc.1343) #1
  %acc.1345 = extractvalue { float, float, float, float } %mma.1344, 0
  %acc.1346 = extractvalue { float, float, float, float } %mma.1344, 1
  %acc.1347 = extractvalue { float, float, float, float } %mma.1344, 2
  %acc.1348 = extractvalue { float, float, float, float } %mma.1344, 3
  %number.1349 = bitcast i32 %word.955 to float
  %number.1350 = bitcast i32 %word.957 to float
  %number.1351 = bitcast i32 %word.956 to float
  %number.1352 = bitcast i32 %word.958 to float
  %tf32.1353 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1349) #1
  %tf32.1354 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1350) #1
  %tf32.1355 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1351) #1
  %tf32.1356 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1352) #1
  %rounded.1357 = bitcast i32 %tf32.1353 to float
  %rest.1358 = fsub float %number.1349, %rounded.1357
  %tf32.1359 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1358) #1
  %rounded.1360 = bitcast i32 %tf32.1354 to float
  %rest.1361 = fsub float %number.1350, %rounded.1360
  %tf32.1362 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1361) #1
  %rounded.1363 = bitcast i32 %tf32.1355 to float
  %rest.1364 = fsub float %number.1351, %rounded.1363
  %tf32.1365 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1364) #1
  %rounded.1366 = bitcast i32 %tf32.1356 to float
  %rest.1367 = fsub float %number.1352, %rounded.1366
  %tf32.1368 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1367) #1
  %element.1369 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3200];", "=r,r"(i32 %element.978) #1
  %element.1370 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3280];", "=r,r"(i32 %element.978) #1
  %element.1371 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3232];", "=r,r"(i32 %element.978) #1
  %element.1372 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3312];", "=r,r"(i32 %element.978) #1
  %number.1373 = bitcast i32 %element.1369 to float
  %number.1374 = bitcast i32 %element.1370 to float
  %tf32.1375 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1373) #1
  %tf32.1376 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1374) #1
  %rounded.1377 = bitcast i32 %tf32.1375 to float
  %rest.1378 = fsub float %number.1373, %rounded.1377
  %tf32.1379 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1378) #1
  %rounded.1380 = bitcast i32 %tf32.1376 to float
  %rest.1381 = fsub float %number.1374, %rounded.1380
  %tf32.1382 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1381) #1
  %mma.1383 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1359, i32 %tf32.1362, i32 %tf32.1365, i32 %tf32.1368, i32 %tf32.1375, i32 %tf32.1376, float %acc.1320, float %acc.1321, float %acc.1322, float %acc.1323) #1
  %acc.1384 = extractvalue { float, float, float, float } %mma.1383, 0
  %acc.1385 = extractvalue { float, float, float, float } %mma.1383, 1
  %acc.1386 = extractvalue { float, float, float, float } %mma.1383, 2
  %acc.1387 = extractvalue { float, float, float, float } %mma.1383, 3
  %mma.1388 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1353, i32 %tf32.1354, i32 %tf32.1355, i32 %tf32.1356, i32 %tf32.1379, i32 %tf32.1382, float %acc.1384, float %acc.1385, float %acc.1386, float %acc.1387) #1
  %acc.1389 = extractvalue { float, float, float, float } %mma.1388, 0
  %acc.1390 = extractvalue { float, float, float, float } %mma.1388, 1
  %acc.1391 = extractvalue { float, float, float, float } %mma.1388, 2
  %acc.1392 = extractvalue { float, float, float, float } %mma.1388, 3
  %mma.1393 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1353, i32 %tf32.1354, i32 %tf32.1355, i32 %tf32.1356, i32 %tf32.1375, i32 %tf32.1376, float %acc.1389, float %acc.1390, float %acc.1391, float %acc.1392) #1
  %acc.1394 = extractvalue { float, float, float, float } %mma.1393, 0
  %acc.1395 = extractvalue { float, float, float, float } %mma.1393, 1
  %acc.1396 = extractvalue { float, float, float, float } %mma.1393, 2
  %acc.1397 = extractvalue { float, float, float, float } %mma.1393, 3
  %number.1398 = bitcast i32 %element.1371 to float
  %number.1399 = bitcast i32 %element.1372 to float
  %tf32.1400 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1398) #1
  %tf32.1401 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1399) #1
  %rounded.1402 = bitcast i32 %tf32.1400 to float
  %rest.1403 = fsub float %number.1398, %rounded.1402
  %tf32.1404 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1403) #1
  %rounded.1405 = bitcast i32 %tf32.1401 to float
  %rest.1406 = fsub float %number.1399, %rounded.1405
  %tf32.1407 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1406) #1
  %mma.1408 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1359, i32 %tf32.1362, i32 %tf32.1365, i32 %tf32.1368, i32 %tf32.1400, i32 %tf32.1401, float %acc.1345, float %acc.1346, float %acc.1347, float %acc.1348) #1
  %acc.1409 = extractvalue { float, float, float, float } %mma.1408, 0
  %acc.1410 = extractvalue { float, float, float, float } %mma.1408, 1
  %acc.1411 = extractvalue { float, float, float, float } %mma.1408, 2
  %acc.1412 = extractvalue { float, float, float, float } %mma.1408, 3
  %mma.1413 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1353, i32 %tf32.1354, i32 %tf32.1355, i32 %tf32.1356, i32 %tf32.1404, i32 %tf32.1407, float %acc.1409, float %acc.1410, float %acc.1411, float %acc.1412) #1
  %acc.1414 = extractvalue { float, float, float, float } %mma.1413, 0
  %acc.1415 = extractvalue { float, float, float, float } %mma.1413, 1
  %acc.1416 = extractvalue { float, float, float, float } %mma.1413, 2
  %acc.1417 = extractvalue { float, float, float, float } %mma.1413, 3
  %mma.1418 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1353, i32 %tf32.1354, i32 %tf32.1355, i32 %tf32.1356, i32 %tf32.1400, i32 %tf32.1401, float %acc.1414, float %acc.1415, float %acc.1416, float %acc.1417) #1
  %acc.1419 = extractvalue { float, float, float, float } %mma.1418, 0
  %acc.1420 = extractvalue { float, float, float, float } %mma.1418, 1
  %acc.1421 = extractvalue { float, float, float, float } %mma.1418, 2
  %acc.1422 = extractvalue { float, float, float, float } %mma.1418, 3
  %number.1423 = bitcast i32 %word.959 to float
  %number.1424 = bitcast i32 %word.961 to float
  %number.1425 = bitcast i32 %word.960 to float
  %number.1426 = bitcast i32 %word.962 to float
  %tf32.1427 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1423) #1
  %tf32.1428 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1424) #1
  %tf32.1429 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1425) #1
  %tf32.1430 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1426) #1
  %rounded.1431 = bitcast i32 %tf32.1427 to float
  %rest.1432 = fsub float %number.1423, %rounded.1431
  %tf32.1433 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1432) #1
  %rounded.1434 = bitcast i32 %tf32.1428 to float
  %rest.1435 = fsub float %number.1424, %rounded.1434
  %tf32.1436 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1435) #1
  %rounded.1437 = bitcast i32 %tf32.1429 to float
  %rest.1438 = fsub float %number.1425, %rounded.1437
  %tf32.1439 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1438) #1
  %rounded.1440 = bitcast i32 %tf32.1430 to float
  %rest.1441 = fsub float %number.1426, %rounded.1440
  %tf32.1442 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1441) #1
  %element.1443 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3840];", "=r,r"(i32 %element.978) #1
  %element.1444 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3920];", "=r,r"(i32 %element.978) #1
  %element.1445 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3872];", "=r,r"(i32 %element.978) #1
  %element.1446 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3952];", "=r,r"(i32 %element.978) #1
  %number.1447 = bitcast i32 %element.1443 to float
  %number.1448 = bitcast i32 %element.1444 to float
  %tf32.1449 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1447) #1
  %tf32.1450 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1448) #1
  %rounded.1451 = bitcast i32 %tf32.1449 to float
  %rest.1452 = fsub float %number.1447, %rounded.1451
  %tf32.1453 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1452) #1
  %rounded.1454 = bitcast i32 %tf32.1450 to float
  %rest.1455 = fsub float %number.1448, %rounded.1454
  %tf32.1456 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1455) #1
  %mma.1457 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1433, i32 %tf32.1436, i32 %tf32.1439, i32 %tf32.1442, i32 %tf32.1449, i32 %tf32.1450, float %acc.1394, float %acc.1395, float %acc.1396, float %acc.1397) #1
  %acc.1458 = extractvalue { float, float, float, float } %mma.1457, 0
  %acc.1459 = extractvalue { float, float, float, float } %mma.1457, 1
  %acc.1460 = extractvalue { float, float, float, float } %mma.1457, 2
  %acc.1461 = extractvalue { float, float, float, float } %mma.1457, 3
  %mma.1462 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1427, i32 %tf32.1428, i32 %tf32.1429, i32 %tf32.1430, i32 %tf32.1453, i32 %tf32.1456, float %acc.1458, float %acc.1459, float %acc.1460, float %acc.1461) #1
  %acc.1463 = extractvalue { float, float, float, float } %mma.1462, 0
  %acc.1464 = extractvalue { float, float, float, float } %mma.1462, 1
  %acc.1465 = extractvalue { float, float, float, float } %mma.1462, 2
  %acc.1466 = extractvalue { float, float, float, float } %mma.1462, 3
  %mma.1467 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1427, i32 %tf32.1428, i32 %tf32.1429, i32 %tf32.1430, i32 %tf32.1449, i32 %tf32.1450, float %acc.1463, float %acc.1464, float %acc.1465, float %acc.1466) #1
  %acc.1468 = extractvalue { float, float, float, float } %mma.1467, 0
  %acc.1469 = extractvalue { float, float, float, float } %mma.1467, 1
  %acc.1470 = extractvalue { float, float, float, float } %mma.1467, 2
  %acc.1471 = extractvalue { float, float, float, float } %mma.1467, 3
  %number.1472 = bitcast i32 %element.1445 to float
  %number.1473 = bitcast i32 %element.1446 to float
  %tf32.1474 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1472) #1
  %tf32.1475 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1473) #1
  %rounded.1476 = bitcast i32 %tf32.1474 to float
  %rest.1477 = fsub float %number.1472, %rounded.1476
  %tf32.1478 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1477) #1
  %rounded.1479 = bitcast i32 %tf32.1475 to float
  %rest.1480 = fsub float %number.1473, %rounded.1479
  %tf32.1481 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1480) #1
  %mma.1482 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1433, i32 %tf32.1436, i32 %tf32.1439, i32 %tf32.1442, i32 %tf32.1474, i32 %tf32.1475, float %acc.1419, float %acc.1420, float %acc.1421, float %acc.1422) #1
  %acc.1483 = extractvalue { float, float, float, float } %mma.1482, 0
  %acc.1484 = extractvalue { float, float, float, float } %mma.1482, 1
  %acc.1485 = extractvalue { float, float, float, float } %mma.1482, 2
  %acc.1486 = extractvalue { float, float, float, float } %mma.1482, 3
  %mma.1487 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1427, i32 %tf32.1428, i32 %tf32.1429, i32 %tf32.1430, i32 %tf32.1478, i32 %tf32.1481, float %acc.1483, float %acc.1484, float %acc.1485, float %acc.1486) #1
  %acc.1488 = extractvalue { float, float, float, float } %mma.1487, 0
  %acc.1489 = extractvalue { float, float, float, float } %mma.1487, 1
  %acc.1490 = extractvalue { float, float, float, float } %mma.1487, 2
  %acc.1491 = extractvalue { float, float, float, float } %mma.1487, 3
  %mma.1492 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1427, i32 %tf32.1428, i32 %tf32.1429, i32 %tf32.1430, i32 %tf32.1474, i32 %tf32.1475, float %acc.1488, float %acc.1489, float %acc.1490, float %acc.1491) #1
  %acc.1493 = extractvalue { float, float, float, float } %mma.1492, 0
  %acc.1494 = extractvalue { float, float, float, float } %mma.1492, 1
  %acc.1495 = extractvalue { float, float, float, float } %mma.1492, 2
  %acc.1496 = extractvalue { float, float, float, float } %mma.1492, 3
  %number.1497 = bitcast i32 %word.963 to float
  %number.1498 = bitcast i32 %word.965 to float
  %number.1499 = bitcast i32 %word.964 to float
  %number.1500 = bitcast i32 %word.966 to float
  %tf32.1501 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1497) #1
  %tf32.1502 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1498) #1
  %tf32.1503 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1499) #1
  %tf32.1504 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1500) #1
  %rounded.1505 = bitcast i32 %tf32.1501 to float
  %rest.1506 = fsub float %number.1497, %rounded.1505
  %tf32.1507 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1506) #1
  %rounded.1508 = bitcast i32 %tf32.1502 to float
  %rest.1509 = fsub float %number.1498, %rounded.1508
  %tf32.1510 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1509) #1
  %rounded.1511 = bitcast i32 %tf32.1503 to float
  %rest.1512 = fsub float %number.1499, %rounded.1511
  %tf32.1513 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1512) #1
  %rounded.1514 = bitcast i32 %tf32.1504 to float
  %rest.1515 = fsub float %number.1500, %rounded.1514
  %tf32.1516 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1515) #1
  %element.1517 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+4480];", "=r,r"(i32 %element.978) #1
  %element.1518 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+4560];", "=r,r"(i32 %element.978) #1
  %element.1519 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+4512];", "=r,r"(i32 %element.978) #1
  %element.1520 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+4592];", "=r,r"(i32 %element.978) #1
  %number.1521 = bitcast i32 %element.1517 to float
  %number.1522 = bitcast i32 %element.1518 to float
  %tf32.1523 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1521) #1
  %tf32.1524 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1522) #1
  %rounded.1525 = bitcast i32 %tf32.1523 to float
  %rest.1526 = fsub float %number.1521, %rounded.1525
  %tf32.1527 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1526) #1
  %rounded.1528 = bitcast i32 %tf32.1524 to float
  %rest.1529 = fsub float %number.1522, %rounded.1528
  %tf32.1530 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1529) #1
  %mma.1531 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1507, i32 %tf32.1510, i32 %tf32.1513, i32 %tf32.1516, i32 %tf32.1523, i32 %tf32.1524, float %acc.1468, float %acc.1469, float %acc.1470, float %acc.1471) #1
  %acc.1532 = extractvalue { float, float, float, float } %mma.1531, 0
  %acc.1533 = extractvalue { float, float, float, float } %mma.1531, 1
  %acc.1534 = extractvalue { float, float, float, float } %mma.1531, 2
  %acc.1535 = extractvalue { float, float, float, float } %mma.1531, 3
  %mma.1536 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1501, i32 %tf32.1502, i32 %tf32.1503, i32 %tf32.1504, i32 %tf32.1527, i32 %tf32.1530, float %acc.1532, float %acc.1533, float %acc.1534, float %acc.1535) #1
  %acc.1537 = extractvalue { float, float, float, float } %mma.1536, 0
  %acc.1538 = extractvalue { float, float, float, float } %mma.1536, 1
  %acc.1539 = extractvalue { float, float, float, float } %mma.1536, 2
  %acc.1540 = extractvalue { float, float, float, float } %mma.1536, 3
  %mma.1541 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1501, i32 %tf32.1502, i32 %tf32.1503, i32 %tf32.1504, i32 %tf32.1523, i32 %tf32.1524, float %acc.1537, float %acc.1538, float %acc.1539, float %acc.1540) #1
  %acc.1542 = extractvalue { float, float, float, float } %mma.1541, 0
  %acc.1543 = extractvalue { float, float, float, float } %mma.1541, 1
  %acc.1544 = extractvalue { float, float, float, float } %mma.1541, 2
  %acc.1545 = extractvalue { float, float, float, float } %mma.1541, 3
  %number.1546 = bitcast i32 %element.1519 to float
  %number.1547 = bitcast i32 %element.1520 to float
  %tf32.1548 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1546) #1
  %tf32.1549 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1547) #1
  %rounded.1550 = bitcast i32 %tf32.1548 to float
  %rest.1551 = fsub float %number.1546, %rounded.1550
  %tf32.1552 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1551) #1
  %rounded.1553 = bitcast i32 %tf32.1549 to float
  %rest.1554 = fsub float %number.1547, %rounded.1553
  %tf32.1555 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1554) #1
  %mma.1556 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1507, i32 %tf32.1510, i32 %tf32.1513, i32 %tf32.1516, i32 %tf32.1548, i32 %tf32.1549, float %acc.1493, float %acc.1494, float %acc.1495, float %acc.1496) #1
  %acc.1557 = extractvalue { float, float, float, float } %mma.1556, 0
  %acc.1558 = extractvalue { float, float, float, float } %mma.1556, 1
  %acc.1559 = extractvalue { float, float, float, float } %mma.1556, 2
  %acc.1560 = extractvalue { float, float, float, float } %mma.1556, 3
  %mma.1561 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1501, i32 %tf32.1502, i32 %tf32.1503, i32 %tf32.1504, i32 %tf32.1552, i32 %tf32.1555, float %acc.1557, float %acc.1558, float %acc.1559, float %acc.1560) #1
  %acc.1562 = extractvalue { float, float, float, float } %mma.1561, 0
  %acc.1563 = extractvalue { float, float, float, float } %mma.1561, 1
  %acc.1564 = extractvalue { float, float, float, float } %mma.1561, 2
  %acc.1565 = extractvalue { float, float, float, float } %mma.1561, 3
  %mma.1566 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1501, i32 %tf32.1502, i32 %tf32.1503, i32 %tf32.1504, i32 %tf32.1548, i32 %tf32.1549, float %acc.1562, float %acc.1563, float %acc.1564, float %acc.1565) #1
  %acc.1567 = extractvalue { float, float, float, float } %mma.1566, 0
  %acc.1568 = extractvalue { float, float, float, float } %mma.1566, 1
  %acc.1569 = extractvalue { float, float, float, float } %mma.1566, 2
  %acc.1570 = extractvalue { float, float, float, float } %mma.1566, 3
  %next.1571 = add nsw i32 %J.107, 1
  br label %for.106, !llvm.loop !0
for.106.done:
  br label %for.1572
for.1572:
  %J.1573 = phi i32 [ %i.31, %for.106.done ], [ %next.3154, %rescale.2295.end ]
  %carried.1574 = phi float [ %carried.108, %for.106.done ], [ %f.2278, %rescale.2295.end ]
  %carried.1575 = phi float [ %carried.109, %for.106.done ], [ %f.2282, %rescale.2295.end ]
  %carried.1576 = phi float [ %carried.110, %for.106.done ], [ %f.2481, %rescale.2295.end ]
  %carried.1577 = phi float [ %carried.111, %for.106.done ], [ %f.2483, %rescale.2295.end ]
  %carried.1578 = phi float [ %carried.112, %for.106.done ], [ %acc.3125, %rescale.2295.end ]
  %carried.1579 = phi float [ %carried.113, %for.106.done ], [ %acc.3126, %rescale.2295.end ]
  %carried.1580 = phi float [ %carried.114, %for.106.done ], [ %acc.3127, %rescale.2295.end ]
  %carried.1581 = phi float [ %carried.115, %for.106.done ], [ %acc.3128, %rescale.2295.end ]
  %carried.1582 = phi float [ %carried.116, %for.106.done ], [ %acc.3150, %rescale.2295.end ]
  %carried.1583 = phi float [ %carried.117, %for.106.done ], [ %acc.3151, %rescale.2295.end ]
  %carried.1584 = phi float [ %carried.118, %for.106.done ], [ %acc.3152, %rescale.2295.end ]
  %carried.1585 = phi float [ %carried.119, %for.106.done ], [ %acc.3153, %rescale.2295.end ]
  %for.1572.more = icmp slt i32 %J.1573, %i.28
  br i1 %for.1572.more, label %for.1572.body, label %for.1572.done
for.1572.body:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %bytes.1586 = mul i32 0, 5120
  %offset.1587 = add i32 %bytes.1586, 10240
  %address.1588 = add i32 %offset.1587, ptrtoint (ptr addrspace(3) @smem to i32)
  %unit.1589 = urem i32 %thread, 4
  %row.1590 = udiv i32 %thread, 4
  %column.1591 = mul i32 %unit.1589, 4
  %i.1592 = mul i32 %J.1573, 64
  %row.1593 = add i32 %i.1592, %row.1590
  %i.1594 = sext i32 %i.11 to i64
  %along.1595 = mul i64 %i.1594, %strided.v.stride0
  %i.1596 = sext i32 %i.13 to i64
  %along.1597 = mul i64 %i.1596, %strided.v.stride1
  %start.1598 = add i64 %along.1595, %along.1597
  %row.1599 = sext i32 %row.1593 to i64
  %along.1600 = mul i64 %row.1599, %strided.v.stride2
  %line.1601 = add i64 %start.1598, %along.1600
  %column.1602 = zext i32 %column.1591 to i64
  %element.1603 = add i64 %line.1601, %column.1602
  %from.1604 = getelementptr i32, ptr addrspace(1) %strided.v, i64 %element.1603
  %step.1605 = mul i64 %strided.v.stride2, 32
  %to.1606 = mul i32 %row.1590, 80
  %to.1607 = mul i32 %unit.1589, 16
  %to.1608 = add i32 %to.1606, %to.1607
  %to.1609 = add i32 %address.1588, %to.1608
  %i.1610 = icmp slt i32 %J.1573, %i.28
  %i.1611 = select i1 %i.1610, i32 %key_length.17, i32 0
  %row.1612 = add i32 %row.1593, 0
  %inside.1613 = icmp slt i32 %row.1612, %i.1611
  %bytes.1614 = select i1 %inside.1613, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.1609, ptr addrspace(1) %from.1604, i32 %bytes.1614) #1
  %from.1615 = getelementptr i32, ptr addrspace(1) %from.1604, i64 %step.1605
  %row.1616 = add i32 %row.1593, 32
  %inside.1617 = icmp slt i32 %row.1616, %i.1611
  %bytes.1618 = select i1 %inside.1617, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+2560], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.1609, ptr addrspace(1) %from.1615, i32 %bytes.1618) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %i.1619 = mul i32 16, %warp
  %row.bytes.1620 = mul i32 %i.1619, 80
  %bytes.1621 = mul i32 0, 5120
  %offset.1622 = add i32 %bytes.1621, 0
  %address.1623 = add i32 %offset.1622, ptrtoint (ptr addrspace(3) @smem to i32)
  %tile.1624 = add i32 %address.1623, %row.bytes.1620
  %low.1625 = and i32 %thread, 15
  %lane.1626 = and i32 %thread, 31
  %upper.1627 = lshr i32 %lane.1626, 4
  %row.bytes.1628 = mul i32 %low.1625, 80
  %half.bytes.1629 = shl i32 %upper.1627, 4
  %offset.1630 = add i32 %row.bytes.1628, %half.bytes.1629
  %matrix.1631 = add i32 %tile.1624, %offset.1630
  %row.bytes.1632 = mul i32 0, 80
  %bytes.1633 = mul i32 0, 5120
  %offset.1634 = add i32 %bytes.1633, 5120
  %address.1635 = add i32 %offset.1634, ptrtoint (ptr addrspace(3) @smem to i32)
  %tile.1636 = add i32 %address.1635, %row.bytes.1632
  %lane.1637 = and i32 %thread, 31
  %second.1638 = lshr i32 %lane.1637, 4
  %eight.1639 = shl i32 %second.1638, 3
  %low.1640 = and i32 %thread, 7
  %row.1641 = or i32 %low.1640, %eight.1639
  %low.1642 = and i32 %thread, 15
  %half.1643 = lshr i32 %low.1642, 3
  %row.bytes.1644 = mul i32 %row.1641, 80
  %half.bytes.1645 = shl i32 %half.1643, 4
  %offset.1646 = add i32 %row.bytes.1644, %half.bytes.1645
  %matrix.1647 = add i32 %tile.1636, %offset.1646
  %matrices.1648 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.1631) #1
  %matrix.1649 = extractvalue { i32, i32, i32, i32 } %matrices.1648, 0
  %matrix.1650 = extractvalue { i32, i32, i32, i32 } %matrices.1648, 1
  %matrix.1651 = extractvalue { i32, i32, i32, i32 } %matrices.1648, 2
  %matrix.1652 = extractvalue { i32, i32, i32, i32 } %matrices.1648, 3
  %number.1653 = bitcast i32 %matrix.1649 to float
  %number.1654 = bitcast i32 %matrix.1650 to float
  %number.1655 = bitcast i32 %matrix.1651 to float
  %number.1656 = bitcast i32 %matrix.1652 to float
  %tf32.1657 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1653) #1
  %tf32.1658 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1654) #1
  %tf32.1659 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1655) #1
  %tf32.1660 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1656) #1
  %rounded.1661 = bitcast i32 %tf32.1657 to float
  %rest.1662 = fsub float %number.1653, %rounded.1661
  %tf32.1663 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1662) #1
  %rounded.1664 = bitcast i32 %tf32.1658 to float
  %rest.1665 = fsub float %number.1654, %rounded.1664
  %tf32.1666 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1665) #1
  %rounded.1667 = bitcast i32 %tf32.1659 to float
  %rest.1668 = fsub float %number.1655, %rounded.1667
  %tf32.1669 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1668) #1
  %rounded.1670 = bitcast i32 %tf32.1660 to float
  %rest.1671 = fsub float %number.1656, %rounded.1670
  %tf32.1672 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1671) #1
  %matrices.1673 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+0];", "=r,=r,=r,=r,r"(i32 %matrix.1647) #1
  %matrix.1674 = extractvalue { i32, i32, i32, i32 } %matrices.1673, 0
  %matrix.1675 = extractvalue { i32, i32, i32, i32 } %matrices.1673, 1
  %matrix.1676 = extractvalue { i32, i32, i32, i32 } %matrices.1673, 2
  %matrix.1677 = extractvalue { i32, i32, i32, i32 } %matrices.1673, 3
  %number.1678 = bitcast i32 %matrix.1674 to float
  %number.1679 = bitcast i32 %matrix.1675 to float
  %tf32.1680 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1678) #1
  %tf32.1681 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1679) #1
  %rounded.1682 = bitcast i32 %tf32.1680 to float
  %rest.1683 = fsub float %number.1678, %rounded.1682
  %tf32.1684 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1683) #1
  %rounded.1685 = bitcast i32 %tf32.1681 to float
  %rest.1686 = fsub float %number.1679, %rounded.1685
  %tf32.1687 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1686) #1
  %mma.1688 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1663, i32 %tf32.1666, i32 %tf32.1669, i32 %tf32.1672, i32 %tf32.1680, i32 %tf32.1681, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1689 = extractvalue { float, float, float, float } %mma.1688, 0
  %acc.1690 = extractvalue { float, float, float, float } %mma.1688, 1
  %acc.1691 = extractvalue { float, float, float, float } %mma.1688, 2
  %acc.1692 = extractvalue { float, float, float, float } %mma.1688, 3
  %mma.1693 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1684, i32 %tf32.1687, float %acc.1689, float %acc.1690, float %acc.1691, float %acc.1692) #1
  %acc.1694 = extractvalue { float, float, float, float } %mma.1693, 0
  %acc.1695 = extractvalue { float, float, float, float } %mma.1693, 1
  %acc.1696 = extractvalue { float, float, float, float } %mma.1693, 2
  %acc.1697 = extractvalue { float, float, float, float } %mma.1693, 3
  %mma.1698 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1680, i32 %tf32.1681, float %acc.1694, float %acc.1695, float %acc.1696, float %acc.1697) #1
  %acc.1699 = extractvalue { float, float, float, float } %mma.1698, 0
  %acc.1700 = extractvalue { float, float, float, float } %mma.1698, 1
  %acc.1701 = extractvalue { float, float, float, float } %mma.1698, 2
  %acc.1702 = extractvalue { float, float, float, float } %mma.1698, 3
  %number.1703 = bitcast i32 %matrix.1676 to float
  %number.1704 = bitcast i32 %matrix.1677 to float
  %tf32.1705 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1703) #1
  %tf32.1706 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1704) #1
  %rounded.1707 = bitcast i32 %tf32.1705 to float
  %rest.1708 = fsub float %number.1703, %rounded.1707
  %tf32.1709 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1708) #1
  %rounded.1710 = bitcast i32 %tf32.1706 to float
  %rest.1711 = fsub float %number.1704, %rounded.1710
  %tf32.1712 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1711) #1
  %mma.1713 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1663, i32 %tf32.1666, i32 %tf32.1669, i32 %tf32.1672, i32 %tf32.1705, i32 %tf32.1706, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1714 = extractvalue { float, float, float, float } %mma.1713, 0
  %acc.1715 = extractvalue { float, float, float, float } %mma.1713, 1
  %acc.1716 = extractvalue { float, float, float, float } %mma.1713, 2
  %acc.1717 = extractvalue { float, float, float, float } %mma.1713, 3
  %mma.1718 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1709, i32 %tf32.1712, float %acc.1714, float %acc.1715, float %acc.1716, float %acc.1717) #1
  %acc.1719 = extractvalue { float, float, float, float } %mma.1718, 0
  %acc.1720 = extractvalue { float, float, float, float } %mma.1718, 1
  %acc.1721 = extractvalue { float, float, float, float } %mma.1718, 2
  %acc.1722 = extractvalue { float, float, float, float } %mma.1718, 3
  %mma.1723 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1705, i32 %tf32.1706, float %acc.1719, float %acc.1720, float %acc.1721, float %acc.1722) #1
  %acc.1724 = extractvalue { float, float, float, float } %mma.1723, 0
  %acc.1725 = extractvalue { float, float, float, float } %mma.1723, 1
  %acc.1726 = extractvalue { float, float, float, float } %mma.1723, 2
  %acc.1727 = extractvalue { float, float, float, float } %mma.1723, 3
  %matrices.1728 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+1280];", "=r,=r,=r,=r,r"(i32 %matrix.1647) #1
  %matrix.1729 = extractvalue { i32, i32, i32, i32 } %matrices.1728, 0
  %matrix.1730 = extractvalue { i32, i32, i32, i32 } %matrices.1728, 1
  %matrix.1731 = extractvalue { i32, i32, i32, i32 } %matrices.1728, 2
  %matrix.1732 = extractvalue { i32, i32, i32, i32 } %matrices.1728, 3
  %number.1733 = bitcast i32 %matrix.1729 to float
  %number.1734 = bitcast i32 %matrix.1730 to float
  %tf32.1735 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1733) #1
  %tf32.1736 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1734) #1
  %rounded.1737 = bitcast i32 %tf32.1735 to float
  %rest.1738 = fsub float %number.1733, %rounded.1737
  %tf32.1739 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1738) #1
  %rounded.1740 = bitcast i32 %tf32.1736 to float
  %rest.1741 = fsub float %number.1734, %rounded.1740
  %tf32.1742 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1741) #1
  %mma.1743 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1663, i32 %tf32.1666, i32 %tf32.1669, i32 %tf32.1672, i32 %tf32.1735, i32 %tf32.1736, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1744 = extractvalue { float, float, float, float } %mma.1743, 0
  %acc.1745 = extractvalue { float, float, float, float } %mma.1743, 1
  %acc.1746 = extractvalue { float, float, float, float } %mma.1743, 2
  %acc.1747 = extractvalue { float, float, float, float } %mma.1743, 3
  %mma.1748 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1739, i32 %tf32.1742, float %acc.1744, float %acc.1745, float %acc.1746, float %acc.1747) #1
  %acc.1749 = extractvalue { float, float, float, float } %mma.1748, 0
  %acc.1750 = extractvalue { float, float, float, float } %mma.1748, 1
  %acc.1751 = extractvalue { float, float, float, float } %mma.1748, 2
  %acc.1752 = extractvalue { float, float, float, float } %mma.1748, 3
  %mma.1753 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1735, i32 %tf32.1736, float %acc.1749, float %acc.1750, float %acc.1751, float %acc.1752) #1
  %acc.1754 = extractvalue { float, float, float, float } %mma.1753, 0
  %acc.1755 = extractvalue { float, float, float, float } %mma.1753, 1
  %acc.1756 = extractvalue { float, float, float, float } %mma.1753, 2
  %acc.1757 = extractvalue { float, float, float, float } %mma.1753, 3
  %number.1758 = bitcast i32 %matrix.1731 to float
  %number.1759 = bitcast i32 %matrix.1732 to float
  %tf32.1760 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1758) #1
  %tf32.1761 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1759) #1
  %rounded.1762 = bitcast i32 %tf32.1760 to float
  %rest.1763 = fsub float %number.1758, %rounded.1762
  %tf32.1764 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1763) #1
  %rounded.1765 = bitcast i32 %tf32.1761 to float
  %rest.1766 = fsub float %number.1759, %rounded.1765
  %tf32.1767 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1766) #1
  %mma.1768 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1663, i32 %tf32.1666, i32 %tf32.1669, i32 %tf32.1672, i32 %tf32.1760, i32 %tf32.1761, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1769 = extractvalue { float, float, float, float } %mma.1768, 0
  %acc.1770 = extractvalue { float, float, float, float } %mma.1768, 1
  %acc.1771 = extractvalue { float, float, float, float } %mma.1768, 2
  %acc.1772 = extractvalue { float, float, float, float } %mma.1768, 3
  %mma.1773 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1764, i32 %tf32.1767, float %acc.1769, float %acc.1770, float %acc.1771, float %acc.1772) #1
  %acc.1774 = extractvalue { float, float, float, float } %mma.1773, 0
  %acc.1775 = extractvalue { float, float, float, float } %mma.1773, 1
  %acc.1776 = extractvalue { float, float, float, float } %mma.1773, 2
  %acc.1777 = extractvalue { float, float, float, float } %mma.1773, 3
  %mma.1778 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1760, i32 %tf32.1761, float %acc.1774, float %acc.1775, float %acc.1776, float %acc.1777) #1
  %acc.1779 = extractvalue { float, float, float, float } %mma.1778, 0
  %acc.1780 = extractvalue { float, float, float, float } %mma.1778, 1
  %acc.1781 = extractvalue { float, float, float, float } %mma.1778, 2
  %acc.1782 = extractvalue { float, float, float, float } %mma.1778, 3
  %matrices.1783 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+2560];", "=r,=r,=r,=r,r"(i32 %matrix.1647) #1
  %matrix.1784 = extractvalue { i32, i32, i32, i32 } %matrices.1783, 0
  %matrix.1785 = extractvalue { i32, i32, i32, i32 } %matrices.1783, 1
  %matrix.1786 = extractvalue { i32, i32, i32, i32 } %matrices.1783, 2
  %matrix.1787 = extractvalue { i32, i32, i32, i32 } %matrices.1783, 3
  %number.1788 = bitcast i32 %matrix.1784 to float
  %number.1789 = bitcast i32 %matrix.1785 to float
  %tf32.1790 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1788) #1
  %tf32.1791 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1789) #1
  %rounded.1792 = bitcast i32 %tf32.1790 to float
  %rest.1793 = fsub float %number.1788, %rounded.1792
  %tf32.1794 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1793) #1
  %rounded.1795 = bitcast i32 %tf32.1791 to float
  %rest.1796 = fsub float %number.1789, %rounded.1795
  %tf32.1797 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1796) #1
  %mma.1798 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1663, i32 %tf32.1666, i32 %tf32.1669, i32 %tf32.1672, i32 %tf32.1790, i32 %tf32.1791, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1799 = extractvalue { float, float, float, float } %mma.1798, 0
  %acc.1800 = extractvalue { float, float, float, float } %mma.1798, 1
  %acc.1801 = extractvalue { float, float, float, float } %mma.1798, 2
  %acc.1802 = extractvalue { float, float, float, float } %mma.1798, 3
  %mma.1803 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1794, i32 %tf32.1797, float %acc.1799, float %acc.1800, float %acc.1801, float %acc.1802) #1
  %acc.1804 = extractvalue { float, float, float, float } %mma.1803, 0
  %acc.1805 = extractvalue { float, float, float, float } %mma.1803, 1
  %acc.1806 = extractvalue { float, float, float, float } %mma.1803, 2
  %acc.1807 = extractvalue { float, float, float, float } %mma.1803, 3
  %mma.1808 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1790, i32 %tf32.1791, float %acc.1804, float %acc.1805, float %acc.1806, float %acc.1807) #1
  %acc.1809 = extractvalue { float, float, float, float } %mma.1808, 0
  %acc.1810 = extractvalue { float, float, float, float } %mma.1808, 1
  %acc.1811 = extractvalue { float, float, float, float } %mma.1808, 2
  %acc.1812 = extractvalue { float, float, float, float } %mma.1808, 3
  %number.1813 = bitcast i32 %matrix.1786 to float
  %number.1814 = bitcast i32 %matrix.1787 to float
  %tf32.1815 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1813) #1
  %tf32.1816 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1814) #1
  %rounded.1817 = bitcast i32 %tf32.1815 to float
  %rest.1818 = fsub float %number.1813, %rounded.1817
  %tf32.1819 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1818) #1
  %rounded.1820 = bitcast i32 %tf32.1816 to float
  %rest.1821 = fsub float %number.1814, %rounded.1820
  %tf32.1822 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1821) #1
  %mma.1823 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1663, i32 %tf32.1666, i32 %tf32.1669, i32 %tf32.1672, i32 %tf32.1815, i32 %tf32.1816, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1824 = extractvalue { float, float, float, float } %mma.1823, 0
  %acc.1825 = extractvalue { float, float, float, float } %mma.1823, 1
  %acc.1826 = extractvalue { float, float, float, float } %mma.1823, 2
  %acc.1827 = extractvalue { float, float, float, float } %mma.1823, 3
  %mma.1828 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1819, i32 %tf32.1822, float %acc.1824, float %acc.1825, float %acc.1826, float %acc.1827) #1
  %acc.1829 = extractvalue { float, float, float, float } %mma.1828, 0
  %acc.1830 = extractvalue { float, float, float, float } %mma.1828, 1
  %acc.1831 = extractvalue { float, float, float, float } %mma.1828, 2
  %acc.1832 = extractvalue { float, float, float, float } %mma.1828, 3
  %mma.1833 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1815, i32 %tf32.1816, float %acc.1829, float %acc.1830, float %acc.1831, float %acc.1832) #1
  %acc.1834 = extractvalue { float, float, float, float } %mma.1833, 0
  %acc.1835 = extractvalue { float, float, float, float } %mma.1833, 1
  %acc.1836 = extractvalue { float, float, float, float } %mma.1833, 2
  %acc.1837 = extractvalue { float, float, float, float } %mma.1833, 3
  %matrices.1838 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3840];", "=r,=r,=r,=r,r"(i32 %matrix.1647) #1
  %matrix.1839 = extractvalue { i32, i32, i32, i32 } %matrices.1838, 0
  %matrix.1840 = extractvalue { i32, i32, i32, i32 } %matrices.1838, 1
  %matrix.1841 = extractvalue { i32, i32, i32, i32 } %matrices.1838, 2
  %matrix.1842 = extractvalue { i32, i32, i32, i32 } %matrices.1838, 3
  %number.1843 = bitcast i32 %matrix.1839 to float
  %number.1844 = bitcast i32 %matrix.1840 to float
  %tf32.1845 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1843) #1
  %tf32.1846 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1844) #1
  %rounded.1847 = bitcast i32 %tf32.1845 to float
  %rest.1848 = fsub float %number.1843, %rounded.1847
  %tf32.1849 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1848) #1
  %rounded.1850 = bitcast i32 %tf32.1846 to float
  %rest.1851 = fsub float %number.1844, %rounded.1850
  %tf32.1852 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1851) #1
  %mma.1853 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1663, i32 %tf32.1666, i32 %tf32.1669, i32 %tf32.1672, i32 %tf32.1845, i32 %tf32.1846, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1854 = extractvalue { float, float, float, float } %mma.1853, 0
  %acc.1855 = extractvalue { float, float, float, float } %mma.1853, 1
  %acc.1856 = extractvalue { float, float, float, float } %mma.1853, 2
  %acc.1857 = extractvalue { float, float, float, float } %mma.1853, 3
  %mma.1858 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1849, i32 %tf32.1852, float %acc.1854, float %acc.1855, float %acc.1856, float %acc.1857) #1
  %acc.1859 = extractvalue { float, float, float, float } %mma.1858, 0
  %acc.1860 = extractvalue { float, float, float, float } %mma.1858, 1
  %acc.1861 = extractvalue { float, float, float, float } %mma.1858, 2
  %acc.1862 = extractvalue { float, float, float, float } %mma.1858, 3
  %mma.1863 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1845, i32 %tf32.1846, float %acc.1859, float %acc.1860, float %acc.1861, float %acc.1862) #1
  %acc.1864 = extractvalue { float, float, float, float } %mma.1863, 0
  %acc.1865 = extractvalue { float, float, float, float } %mma.1863, 1
  %acc.1866 = extractvalue { float, float, float, float } %mma.1863, 2
  %acc.1867 = extractvalue { float, float, float, float } %mma.1863, 3
  %number.1868 = bitcast i32 %matrix.1841 to float
  %number.1869 = bitcast i32 %matrix.1842 to float
  %tf32.1870 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1868) #1
  %tf32.1871 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1869) #1
  %rounded.1872 = bitcast i32 %tf32.1870 to float
  %rest.1873 = fsub float %number.1868, %rounded.1872
  %tf32.1874 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1873) #1
  %rounded.1875 = bitcast i32 %tf32.1871 to float
  %rest.1876 = fsub float %number.1869, %rounded.1875
  %tf32.1877 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1876) #1
  %mma.1878 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1663, i32 %tf32.1666, i32 %tf32.1669, i32 %tf32.1672, i32 %tf32.1870, i32 %tf32.1871, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000, float 0x0000000000000000) #1
  %acc.1879 = extractvalue { float, float, float, float } %mma.1878, 0
  %acc.1880 = extractvalue { float, float, float, float } %mma.1878, 1
  %acc.1881 = extractvalue { float, float, float, float } %mma.1878, 2
  %acc.1882 = extractvalue { float, float, float, float } %mma.1878, 3
  %mma.1883 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1874, i32 %tf32.1877, float %acc.1879, float %acc.1880, float %acc.1881, float %acc.1882) #1
  %acc.1884 = extractvalue { float, float, float, float } %mma.1883, 0
  %acc.1885 = extractvalue { float, float, float, float } %mma.1883, 1
  %acc.1886 = extractvalue { float, float, float, float } %mma.1883, 2
  %acc.1887 = extractvalue { float, float, float, float } %mma.1883, 3
  %mma.1888 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1657, i32 %tf32.1658, i32 %tf32.1659, i32 %tf32.1660, i32 %tf32.1870, i32 %tf32.1871, float %acc.1884, float %acc.1885, float %acc.1886, float %acc.1887) #1
  %acc.1889 = extractvalue { float, float, float, float } %mma.1888, 0
  %acc.1890 = extractvalue { float, float, float, float } %mma.1888, 1
  %acc.1891 = extractvalue { float, float, float, float } %mma.1888, 2
  %acc.1892 = extractvalue { float, float, float, float } %mma.1888, 3
  %matrices.1893 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+32];", "=r,=r,=r,=r,r"(i32 %matrix.1631) #1
  %matrix.1894 = extractvalue { i32, i32, i32, i32 } %matrices.1893, 0
  %matrix.1895 = extractvalue { i32, i32, i32, i32 } %matrices.1893, 1
  %matrix.1896 = extractvalue { i32, i32, i32, i32 } %matrices.1893, 2
  %matrix.1897 = extractvalue { i32, i32, i32, i32 } %matrices.1893, 3
  %number.1898 = bitcast i32 %matrix.1894 to float
  %number.1899 = bitcast i32 %matrix.1895 to float
  %number.1900 = bitcast i32 %matrix.1896 to float
  %number.1901 = bitcast i32 %matrix.1897 to float
  %tf32.1902 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1898) #1
  %tf32.1903 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1899) #1
  %tf32.1904 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1900) #1
  %tf32.1905 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1901) #1
  %rounded.1906 = bitcast i32 %tf32.1902 to float
  %rest.1907 = fsub float %number.1898, %rounded.1906
  %tf32.1908 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1907) #1
  %rounded.1909 = bitcast i32 %tf32.1903 to float
  %rest.1910 = fsub float %number.1899, %rounded.1909
  %tf32.1911 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1910) #1
  %rounded.1912 = bitcast i32 %tf32.1904 to float
  %rest.1913 = fsub float %number.1900, %rounded.1912
  %tf32.1914 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1913) #1
  %rounded.1915 = bitcast i32 %tf32.1905 to float
  %rest.1916 = fsub float %number.1901, %rounded.1915
  %tf32.1917 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1916) #1
  %matrices.1918 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+32];", "=r,=r,=r,=r,r"(i32 %matrix.1647) #1
  %matrix.1919 = extractvalue { i32, i32, i32, i32 } %matrices.1918, 0
  %matrix.1920 = extractvalue { i32, i32, i32, i32 } %matrices.1918, 1
  %matrix.1921 = extractvalue { i32, i32, i32, i32 } %matrices.1918, 2
  %matrix.1922 = extractvalue { i32, i32, i32, i32 } %matrices.1918, 3
  %number.1923 = bitcast i32 %matrix.1919 to float
  %number.1924 = bitcast i32 %matrix.1920 to float
  %tf32.1925 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1923) #1
  %tf32.1926 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1924) #1
  %rounded.1927 = bitcast i32 %tf32.1925 to float
  %rest.1928 = fsub float %number.1923, %rounded.1927
  %tf32.1929 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1928) #1
  %rounded.1930 = bitcast i32 %tf32.1926 to float
  %rest.1931 = fsub float %number.1924, %rounded.1930
  %tf32.1932 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1931) #1
  %mma.1933 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1908, i32 %tf32.1911, i32 %tf32.1914, i32 %tf32.1917, i32 %tf32.1925, i32 %tf32.1926, float %acc.1699, float %acc.1700, float %acc.1701, float %acc.1702) #1
  %acc.1934 = extractvalue { float, float, float, float } %mma.1933, 0
  %acc.1935 = extractvalue { float, float, float, float } %mma.1933, 1
  %acc.1936 = extractvalue { float, float, float, float } %mma.1933, 2
  %acc.1937 = extractvalue { float, float, float, float } %mma.1933, 3
  %mma.1938 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1929, i32 %tf32.1932, float %acc.1934, float %acc.1935, float %acc.1936, float %acc.1937) #1
  %acc.1939 = extractvalue { float, float, float, float } %mma.1938, 0
  %acc.1940 = extractvalue { float, float, float, float } %mma.1938, 1
  %acc.1941 = extractvalue { float, float, float, float } %mma.1938, 2
  %acc.1942 = extractvalue { float, float, float, float } %mma.1938, 3
  %mma.1943 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1925, i32 %tf32.1926, float %acc.1939, float %acc.1940, float %acc.1941, float %acc.1942) #1
  %acc.1944 = extractvalue { float, float, float, float } %mma.1943, 0
  %acc.1945 = extractvalue { float, float, float, float } %mma.1943, 1
  %acc.1946 = extractvalue { float, float, float, float } %mma.1943, 2
  %acc.1947 = extractvalue { float, float, float, float } %mma.1943, 3
  %number.1948 = bitcast i32 %matrix.1921 to float
  %number.1949 = bitcast i32 %matrix.1922 to float
  %tf32.1950 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1948) #1
  %tf32.1951 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1949) #1
  %rounded.1952 = bitcast i32 %tf32.1950 to float
  %rest.1953 = fsub float %number.1948, %rounded.1952
  %tf32.1954 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1953) #1
  %rounded.1955 = bitcast i32 %tf32.1951 to float
  %rest.1956 = fsub float %number.1949, %rounded.1955
  %tf32.1957 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1956) #1
  %mma.1958 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1908, i32 %tf32.1911, i32 %tf32.1914, i32 %tf32.1917, i32 %tf32.1950, i32 %tf32.1951, float %acc.1724, float %acc.1725, float %acc.1726, float %acc.1727) #1
  %acc.1959 = extractvalue { float, float, float, float } %mma.1958, 0
  %acc.1960 = extractvalue { float, float, float, float } %mma.1958, 1
  %acc.1961 = extractvalue { float, float, float, float } %mma.1958, 2
  %acc.1962 = extractvalue { float, float, float, float } %mma.1958, 3
  %mma.1963 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1954, i32 %tf32.1957, float %acc.1959, float %acc.1960, float %acc.1961, float %acc.1962) #1
  %acc.1964 = extractvalue { float, float, float, float } %mma.1963, 0
  %acc.1965 = extractvalue { float, float, float, float } %mma.1963, 1
  %acc.1966 = extractvalue { float, float, float, float } %mma.1963, 2
  %acc.1967 = extractvalue { float, float, float, float } %mma.1963, 3
  %mma.1968 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1950, i32 %tf32.1951, float %acc.1964, float %acc.1965, float %acc.1966, float %acc.1967) #1
  %acc.1969 = extractvalue { float, float, float, float } %mma.1968, 0
  %acc.1970 = extractvalue { float, float, float, float } %mma.1968, 1
  %acc.1971 = extractvalue { float, float, float, float } %mma.1968, 2
  %acc.1972 = extractvalue { float, float, float, float } %mma.1968, 3
  %matrices.1973 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+1312];", "=r,=r,=r,=r,r"(i32 %matrix.1647) #1
  %matrix.1974 = extractvalue { i32, i32, i32, i32 } %matrices.1973, 0
  %matrix.1975 = extractvalue { i32, i32, i32, i32 } %matrices.1973, 1
  %matrix.1976 = extractvalue { i32, i32, i32, i32 } %matrices.1973, 2
  %matrix.1977 = extractvalue { i32, i32, i32, i32 } %matrices.1973, 3
  %number.1978 = bitcast i32 %matrix.1974 to float
  %number.1979 = bitcast i32 %matrix.1975 to float
  %tf32.1980 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1978) #1
  %tf32.1981 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.1979) #1
  %rounded.1982 = bitcast i32 %tf32.1980 to float
  %rest.1983 = fsub float %number.1978, %rounded.1982
  %tf32.1984 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1983) #1
  %rounded.1985 = bitcast i32 %tf32.1981 to float
  %rest.1986 = fsub float %number.1979, %rounded.1985
  %tf32.1987 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.1986) #1
  %mma.1988 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1908, i32 %tf32.1911, i32 %tf32.1914, i32 %tf32.1917, i32 %tf32.1980, i32 %tf32.1981, float %acc.1754, float %acc.1755, float %acc.1756, float %acc.1757) #1
  %acc.1989 = extractvalue { float, float, float, float } %mma.1988, 0
  %acc.1990 = extractvalue { float, float, float, float } %mma.1988, 1
  %acc.1991 = extractvalue { float, float, float, float } %mma.1988, 2
  %acc.1992 = extractvalue { float, float, float, float } %mma.1988, 3
  %mma.1993 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1984, i32 %tf32.1987, float %acc.1989, float %acc.1990, float %acc.1991, float %acc.1992) #1
  %acc.1994 = extractvalue { float, float, float, float } %mma.1993, 0
  %acc.1995 = extractvalue { float, float, float, float } %mma.1993, 1
  %acc.1996 = extractvalue { float, float, float, float } %mma.1993, 2
  %acc.1997 = extractvalue { float, float, float, float } %mma.1993, 3
  %mma.1998 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.1980, i32 %tf32.1981, float %acc.1994, float %acc.1995, float %acc.1996, float %acc.1997) #1
  %acc.1999 = extractvalue { float, float, float, float } %mma.1998, 0
  %acc.2000 = extractvalue { float, float, float, float } %mma.1998, 1
  %acc.2001 = extractvalue { float, float, float, float } %mma.1998, 2
  %acc.2002 = extractvalue { float, float, float, float } %mma.1998, 3
  %number.2003 = bitcast i32 %matrix.1976 to float
  %number.2004 = bitcast i32 %matrix.1977 to float
  %tf32.2005 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2003) #1
  %tf32.2006 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2004) #1
  %rounded.2007 = bitcast i32 %tf32.2005 to float
  %rest.2008 = fsub float %number.2003, %rounded.2007
  %tf32.2009 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2008) #1
  %rounded.2010 = bitcast i32 %tf32.2006 to float
  %rest.2011 = fsub float %number.2004, %rounded.2010
  %tf32.2012 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2011) #1
  %mma.2013 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1908, i32 %tf32.1911, i32 %tf32.1914, i32 %tf32.1917, i32 %tf32.2005, i32 %tf32.2006, float %acc.1779, float %acc.1780, float %acc.1781, float %acc.1782) #1
  %acc.2014 = extractvalue { float, float, float, float } %mma.2013, 0
  %acc.2015 = extractvalue { float, float, float, float } %mma.2013, 1
  %acc.2016 = extractvalue { float, float, float, float } %mma.2013, 2
  %acc.2017 = extractvalue { float, float, float, float } %mma.2013, 3
  %mma.2018 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2009, i32 %tf32.2012, float %acc.2014, float %acc.2015, float %acc.2016, float %acc.2017) #1
  %acc.2019 = extractvalue { float, float, float, float } %mma.2018, 0
  %acc.2020 = extractvalue { float, float, float, float } %mma.2018, 1
  %acc.2021 = extractvalue { float, float, float, float } %mma.2018, 2
  %acc.2022 = extractvalue { float, float, float, float } %mma.2018, 3
  %mma.2023 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2005, i32 %tf32.2006, float %acc.2019, float %acc.2020, float %acc.2021, float %acc.2022) #1
  %acc.2024 = extractvalue { float, float, float, float } %mma.2023, 0
  %acc.2025 = extractvalue { float, float, float, float } %mma.2023, 1
  %acc.2026 = extractvalue { float, float, float, float } %mma.2023, 2
  %acc.2027 = extractvalue { float, float, float, float } %mma.2023, 3
  %matrices.2028 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+2592];", "=r,=r,=r,=r,r"(i32 %matrix.1647) #1
  %matrix.2029 = extractvalue { i32, i32, i32, i32 } %matrices.2028, 0
  %matrix.2030 = extractvalue { i32, i32, i32, i32 } %matrices.2028, 1
  %matrix.2031 = extractvalue { i32, i32, i32, i32 } %matrices.2028, 2
  %matrix.2032 = extractvalue { i32, i32, i32, i32 } %matrices.2028, 3
  %number.2033 = bitcast i32 %matrix.2029 to float
  %number.2034 = bitcast i32 %matrix.2030 to float
  %tf32.2035 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2033) #1
  %tf32.2036 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2034) #1
  %rounded.2037 = bitcast i32 %tf32.2035 to float
  %rest.2038 = fsub float %number.2033, %rounded.2037
  %tf32.2039 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2038) #1
  %rounded.2040 = bitcast i32 %tf32.2036 to float
  %rest.2041 = fsub float %number.2034, %rounded.2040
  %tf32.2042 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2041) #1
  %mma.2043 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1908, i32 %tf32.1911, i32 %tf32.1914, i32 %tf32.1917, i32 %tf32.2035, i32 %tf32.2036, float %acc.1809, float %acc.1810, float %acc.1811, float %acc.1812) #1
  %acc.2044 = extractvalue { float, float, float, float } %mma.2043, 0
  %acc.2045 = extractvalue { float, float, float, float } %mma.2043, 1
  %acc.2046 = extractvalue { float, float, float, float } %mma.2043, 2
  %acc.2047 = extractvalue { float, float, float, float } %mma.2043, 3
  %mma.2048 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2039, i32 %tf32.2042, float %acc.2044, float %acc.2045, float %acc.2046, float %acc.2047) #1
  %acc.2049 = extractvalue { float, float, float, float } %mma.2048, 0
  %acc.2050 = extractvalue { float, float, float, float } %mma.2048, 1
  %acc.2051 = extractvalue { float, float, float, float } %mma.2048, 2
  %acc.2052 = extractvalue { float, float, float, float } %mma.2048, 3
  %mma.2053 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2035, i32 %tf32.2036, float %acc.2049, float %acc.2050, float %acc.2051, float %acc.2052) #1
  %acc.2054 = extractvalue { float, float, float, float } %mma.2053, 0
  %acc.2055 = extractvalue { float, float, float, float } %mma.2053, 1
  %acc.2056 = extractvalue { float, float, float, float } %mma.2053, 2
  %acc.2057 = extractvalue { float, float, float, float } %mma.2053, 3
  %number.2058 = bitcast i32 %matrix.2031 to float
  %number.2059 = bitcast i32 %matrix.2032 to float
  %tf32.2060 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2058) #1
  %tf32.2061 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2059) #1
  %rounded.2062 = bitcast i32 %tf32.2060 to float
  %rest.2063 = fsub float %number.2058, %rounded.2062
  %tf32.2064 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2063) #1
  %rounded.2065 = bitcast i32 %tf32.2061 to float
  %rest.2066 = fsub float %number.2059, %rounded.2065
  %tf32.2067 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2066) #1
  %mma.2068 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1908, i32 %tf32.1911, i32 %tf32.1914, i32 %tf32.1917, i32 %tf32.2060, i32 %tf32.2061, float %acc.1834, float %acc.1835, float %acc.1836, float %acc.1837) #1
  %acc.2069 = extractvalue { float, float, float, float } %mma.2068, 0
  %acc.2070 = extractvalue { float, float, float, float } %mma.2068, 1
  %acc.2071 = extractvalue { float, float, float, float } %mma.2068, 2
  %acc.2072 = extractvalue { float, float, float, float } %mma.2068, 3
  %mma.2073 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2064, i32 %tf32.2067, float %acc.2069, float %acc.2070, float %acc.2071, float %acc.2072) #1
  %acc.2074 = extractvalue { float, float, float, float } %mma.2073, 0
  %acc.2075 = extractvalue { float, float, float, float } %mma.2073, 1
  %acc.2076 = extractvalue { float, float, float, float } %mma.2073, 2
  %acc.2077 = extractvalue { float, float, float, float } %mma.2073, 3
  %mma.2078 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2060, i32 %tf32.2061, float %acc.2074, float %acc.2075, float %acc.2076, float %acc.2077) #1
  %acc.2079 = extractvalue { float, float, float, float } %mma.2078, 0
  %acc.2080 = extractvalue { float, float, float, float } %mma.2078, 1
  %acc.2081 = extractvalue { float, float, float, float } %mma.2078, 2
  %acc.2082 = extractvalue { float, float, float, float } %mma.2078, 3
  %matrices.2083 = call { i32, i32, i32, i32 } asm sideeffect "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {$0,$1,$2,$3}, [$4+3872];", "=r,=r,=r,=r,r"(i32 %matrix.1647) #1
  %matrix.2084 = extractvalue { i32, i32, i32, i32 } %matrices.2083, 0
  %matrix.2085 = extractvalue { i32, i32, i32, i32 } %matrices.2083, 1
  %matrix.2086 = extractvalue { i32, i32, i32, i32 } %matrices.2083, 2
  %matrix.2087 = extractvalue { i32, i32, i32, i32 } %matrices.2083, 3
  %number.2088 = bitcast i32 %matrix.2084 to float
  %number.2089 = bitcast i32 %matrix.2085 to float
  %tf32.2090 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2088) #1
  %tf32.2091 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2089) #1
  %rounded.2092 = bitcast i32 %tf32.2090 to float
  %rest.2093 = fsub float %number.2088, %rounded.2092
  %tf32.2094 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2093) #1
  %rounded.2095 = bitcast i32 %tf32.2091 to float
  %rest.2096 = fsub float %number.2089, %rounded.2095
  %tf32.2097 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2096) #1
  %mma.2098 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1908, i32 %tf32.1911, i32 %tf32.1914, i32 %tf32.1917, i32 %tf32.2090, i32 %tf32.2091, float %acc.1864, float %acc.1865, float %acc.1866, float %acc.1867) #1
  %acc.2099 = extractvalue { float, float, float, float } %mma.2098, 0
  %acc.2100 = extractvalue { float, float, float, float } %mma.2098, 1
  %acc.2101 = extractvalue { float, float, float, float } %mma.2098, 2
  %acc.2102 = extractvalue { float, float, float, float } %mma.2098, 3
  %mma.2103 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2094, i32 %tf32.2097, float %acc.2099, float %acc.2100, float %acc.2101, float %acc.2102) #1
  %acc.2104 = extractvalue { float, float, float, float } %mma.2103, 0
  %acc.2105 = extractvalue { float, float, float, float } %mma.2103, 1
  %acc.2106 = extractvalue { float, float, float, float } %mma.2103, 2
  %acc.2107 = extractvalue { float, float, float, float } %mma.2103, 3
  %mma.2108 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2090, i32 %tf32.2091, float %acc.2104, float %acc.2105, float %acc.2106, float %acc.2107) #1
  %acc.2109 = extractvalue { float, float, float, float } %mma.2108, 0
  %acc.2110 = extractvalue { float, float, float, float } %mma.2108, 1
  %acc.2111 = extractvalue { float, float, float, float } %mma.2108, 2
  %acc.2112 = extractvalue { float, float, float, float } %mma.2108, 3
  %number.2113 = bitcast i32 %matrix.2086 to float
  %number.2114 = bitcast i32 %matrix.2087 to float
  %tf32.2115 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2113) #1
  %tf32.2116 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2114) #1
  %rounded.2117 = bitcast i32 %tf32.2115 to float
  %rest.2118 = fsub float %number.2113, %rounded.2117
  %tf32.2119 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2118) #1
  %rounded.2120 = bitcast i32 %tf32.2116 to float
  %rest.2121 = fsub float %number.2114, %rounded.2120
  %tf32.2122 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2121) #1
  %mma.2123 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1908, i32 %tf32.1911, i32 %tf32.1914, i32 %tf32.1917, i32 %tf32.2115, i32 %tf32.2116, float %acc.1889, float %acc.1890, float %acc.1891, float %acc.1892) #1
  %acc.2124 = extractvalue { float, float, float, float } %mma.2123, 0
  %acc.2125 = extractvalue { float, float, float, float } %mma.2123, 1
  %acc.2126 = extractvalue { float, float, float, float } %mma.2123, 2
  %acc.2127 = extractvalue { float, float, float, float } %mma.2123, 3
  %mma.2128 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2119, i32 %tf32.2122, float %acc.2124, float %acc.2125, float %acc.2126, float %acc.2127) #1
  %acc.2129 = extractvalue { float, float, float, float } %mma.2128, 0
  %acc.2130 = extractvalue { float, float, float, float } %mma.2128, 1
  %acc.2131 = extractvalue { float, float, float, float } %mma.2128, 2
  %acc.2132 = extractvalue { float, float, float, float } %mma.2128, 3
  %mma.2133 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.1902, i32 %tf32.1903, i32 %tf32.1904, i32 %tf32.1905, i32 %tf32.2115, i32 %tf32.2116, float %acc.2129, float %acc.2130, float %acc.2131, float %acc.2132) #1
  %acc.2134 = extractvalue { float, float, float, float } %mma.2133, 0
  %acc.2135 = extractvalue { float, float, float, float } %mma.2133, 1
  %acc.2136 = extractvalue { float, float, float, float } %mma.2133, 2
  %acc.2137 = extractvalue { float, float, float, float } %mma.2133, 3
  %f.2138 = fmul float %scalar.scale, 0x3FF7154760000000
  %f.2139 = fmul float %acc.1944, %f.2138
  %f.2140 = fmul float %acc.1945, %f.2138
  %f.2141 = fmul float %acc.1946, %f.2138
  %f.2142 = fmul float %acc.1947, %f.2138
  %f.2143 = fmul float %acc.1969, %f.2138
  %f.2144 = fmul float %acc.1970, %f.2138
  %f.2145 = fmul float %acc.1971, %f.2138
  %f.2146 = fmul float %acc.1972, %f.2138
  %f.2147 = fmul float %acc.1999, %f.2138
  %f.2148 = fmul float %acc.2000, %f.2138
  %f.2149 = fmul float %acc.2001, %f.2138
  %f.2150 = fmul float %acc.2002, %f.2138
  %f.2151 = fmul float %acc.2024, %f.2138
  %f.2152 = fmul float %acc.2025, %f.2138
  %f.2153 = fmul float %acc.2026, %f.2138
  %f.2154 = fmul float %acc.2027, %f.2138
  %f.2155 = fmul float %acc.2054, %f.2138
  %f.2156 = fmul float %acc.2055, %f.2138
  %f.2157 = fmul float %acc.2056, %f.2138
  %f.2158 = fmul float %acc.2057, %f.2138
  %f.2159 = fmul float %acc.2079, %f.2138
  %f.2160 = fmul float %acc.2080, %f.2138
  %f.2161 = fmul float %acc.2081, %f.2138
  %f.2162 = fmul float %acc.2082, %f.2138
  %f.2163 = fmul float %acc.2109, %f.2138
  %f.2164 = fmul float %acc.2110, %f.2138
  %f.2165 = fmul float %acc.2111, %f.2138
  %f.2166 = fmul float %acc.2112, %f.2138
  %f.2167 = fmul float %acc.2134, %f.2138
  %f.2168 = fmul float %acc.2135, %f.2138
  %f.2169 = fmul float %acc.2136, %f.2138
  %f.2170 = fmul float %acc.2137, %f.2138
  %i.2171 = mul i32 %J.1573, 64
  %origin.2172 = add i32 %i.2171, %column.37
  %index.2173 = add i32 %origin.2172, 0
  %i.2174 = icmp slt i32 %index.2173, %key_length.17
  %f.2175 = select i1 %i.2174, float %f.2139, float 0xFFF0000000000000
  %index.2176 = add i32 %origin.2172, 1
  %i.2177 = icmp slt i32 %index.2176, %key_length.17
  %f.2178 = select i1 %i.2177, float %f.2140, float 0xFFF0000000000000
  %f.2179 = select i1 %i.2174, float %f.2141, float 0xFFF0000000000000
  %f.2180 = select i1 %i.2177, float %f.2142, float 0xFFF0000000000000
  %index.2181 = add i32 %origin.2172, 8
  %i.2182 = icmp slt i32 %index.2181, %key_length.17
  %f.2183 = select i1 %i.2182, float %f.2143, float 0xFFF0000000000000
  %index.2184 = add i32 %origin.2172, 9
  %i.2185 = icmp slt i32 %index.2184, %key_length.17
  %f.2186 = select i1 %i.2185, float %f.2144, float 0xFFF0000000000000
  %f.2187 = select i1 %i.2182, float %f.2145, float 0xFFF0000000000000
  %f.2188 = select i1 %i.2185, float %f.2146, float 0xFFF0000000000000
  %index.2189 = add i32 %origin.2172, 16
  %i.2190 = icmp slt i32 %index.2189, %key_length.17
  %f.2191 = select i1 %i.2190, float %f.2147, float 0xFFF0000000000000
  %index.2192 = add i32 %origin.2172, 17
  %i.2193 = icmp slt i32 %index.2192, %key_length.17
  %f.2194 = select i1 %i.2193, float %f.2148, float 0xFFF0000000000000
  %f.2195 = select i1 %i.2190, float %f.2149, float 0xFFF0000000000000
  %f.2196 = select i1 %i.2193, float %f.2150, float 0xFFF0000000000000
  %index.2197 = add i32 %origin.2172, 24
  %i.2198 = icmp slt i32 %index.2197, %key_length.17
  %f.2199 = select i1 %i.2198, float %f.2151, float 0xFFF0000000000000
  %index.2200 = add i32 %origin.2172, 25
  %i.2201 = icmp slt i32 %index.2200, %key_length.17
  %f.2202 = select i1 %i.2201, float %f.2152, float 0xFFF0000000000000
  %f.2203 = select i1 %i.2198, float %f.2153, float 0xFFF0000000000000
  %f.2204 = select i1 %i.2201, float %f.2154, float 0xFFF0000000000000
  %index.2205 = add i32 %origin.2172, 32
  %i.2206 = icmp slt i32 %index.2205, %key_length.17
  %f.2207 = select i1 %i.2206, float %f.2155, float 0xFFF0000000000000
  %index.2208 = add i32 %origin.2172, 33
  %i.2209 = icmp slt i32 %index.2208, %key_length.17
  %f.2210 = select i1 %i.2209, float %f.2156, float 0xFFF0000000000000
  %f.2211 = select i1 %i.2206, float %f.2157, float 0xFFF0000000000000
  %f.2212 = select i1 %i.2209, float %f.2158, float 0xFFF0000000000000
  %index.2213 = add i32 %origin.2172, 40
  %i.2214 = icmp slt i32 %index.2213, %key_length.17
  %f.2215 = select i1 %i.2214, float %f.2159, float 0xFFF0000000000000
  %index.2216 = add i32 %origin.2172, 41
  %i.2217 = icmp slt i32 %index.2216, %key_length.17
  %f.2218 = select i1 %i.2217, float %f.2160, float 0xFFF0000000000000
  %f.2219 = select i1 %i.2214, float %f.2161, float 0xFFF0000000000000
  %f.2220 = select i1 %i.2217, float %f.2162, float 0xFFF0000000000000
  %index.2221 = add i32 %origin.2172, 48
  %i.2222 = icmp slt i32 %index.2221, %key_length.17
  %f.2223 = select i1 %i.2222, float %f.2163, float 0xFFF0000000000000
  %index.2224 = add i32 %origin.2172, 49
  %i.2225 = icmp slt i32 %index.2224, %key_length.17
  %f.2226 = select i1 %i.2225, float %f.2164, float 0xFFF0000000000000
  %f.2227 = select i1 %i.2222, float %f.2165, float 0xFFF0000000000000
  %f.2228 = select i1 %i.2225, float %f.2166, float 0xFFF0000000000000
  %index.2229 = add i32 %origin.2172, 56
  %i.2230 = icmp slt i32 %index.2229, %key_length.17
  %f.2231 = select i1 %i.2230, float %f.2167, float 0xFFF0000000000000
  %index.2232 = add i32 %origin.2172, 57
  %i.2233 = icmp slt i32 %index.2232, %key_length.17
  %f.2234 = select i1 %i.2233, float %f.2168, float 0xFFF0000000000000
  %f.2235 = select i1 %i.2230, float %f.2169, float 0xFFF0000000000000
  %f.2236 = select i1 %i.2233, float %f.2170, float 0xFFF0000000000000
  %max.2237 = call float @llvm.maximum.f32(float %f.2175, float %f.2191)
  %max.2238 = call float @llvm.maximum.f32(float %f.2178, float %f.2194)
  %max.2239 = call float @llvm.maximum.f32(float %f.2183, float %f.2199)
  %max.2240 = call float @llvm.maximum.f32(float %f.2186, float %f.2202)
  %max.2241 = call float @llvm.maximum.f32(float %max.2237, float %f.2207)
  %max.2242 = call float @llvm.maximum.f32(float %max.2238, float %f.2210)
  %max.2243 = call float @llvm.maximum.f32(float %max.2239, float %f.2215)
  %max.2244 = call float @llvm.maximum.f32(float %max.2240, float %f.2218)
  %max.2245 = call float @llvm.maximum.f32(float %max.2241, float %f.2223)
  %max.2246 = call float @llvm.maximum.f32(float %max.2242, float %f.2226)
  %max.2247 = call float @llvm.maximum.f32(float %max.2243, float %f.2231)
  %max.2248 = call float @llvm.maximum.f32(float %max.2244, float %f.2234)
  %max.2249 = call float @llvm.maximum.f32(float %max.2245, float %max.2246)
  %max.2250 = call float @llvm.maximum.f32(float %max.2249, float %max.2247)
  %max.2251 = call float @llvm.maximum.f32(float %max.2250, float %max.2248)
  %quad.2252 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2251, i32 2, i32 31)
  %max.2253 = call float @llvm.maximum.f32(float %max.2251, float %quad.2252)
  %quad.2254 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2253, i32 1, i32 31)
  %max.2255 = call float @llvm.maximum.f32(float %max.2253, float %quad.2254)
  %max.2256 = call float @llvm.maximum.f32(float %f.2179, float %f.2195)
  %max.2257 = call float @llvm.maximum.f32(float %f.2180, float %f.2196)
  %max.2258 = call float @llvm.maximum.f32(float %f.2187, float %f.2203)
  %max.2259 = call float @llvm.maximum.f32(float %f.2188, float %f.2204)
  %max.2260 = call float @llvm.maximum.f32(float %max.2256, float %f.2211)
  %max.2261 = call float @llvm.maximum.f32(float %max.2257, float %f.2212)
  %max.2262 = call float @llvm.maximum.f32(float %max.2258, float %f.2219)
  %max.2263 = call float @llvm.maximum.f32(float %max.2259, float %f.2220)
  %max.2264 = call float @llvm.maximum.f32(float %max.2260, float %f.2227)
  %max.2265 = call float @llvm.maximum.f32(float %max.2261, float %f.2228)
  %max.2266 = call float @llvm.maximum.f32(float %max.2262, float %f.2235)
  %max.2267 = call float @llvm.maximum.f32(float %max.2263, float %f.2236)
  %max.2268 = call float @llvm.maximum.f32(float %max.2264, float %max.2265)
  %max.2269 = call float @llvm.maximum.f32(float %max.2268, float %max.2266)
  %max.2270 = call float @llvm.maximum.f32(float %max.2269, float %max.2267)
  %quad.2271 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2270, i32 2, i32 31)
  %max.2272 = call float @llvm.maximum.f32(float %max.2270, float %quad.2271)
  %quad.2273 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %max.2272, i32 1, i32 31)
  %max.2274 = call float @llvm.maximum.f32(float %max.2272, float %quad.2273)
  %f.2275 = call float @llvm.maximum.f32(float %carried.1574, float %max.2255)
  %f.2276 = fadd float %carried.1574, 0x4020000000000000
  %i.2277 = fcmp ole float %f.2275, %f.2276
  %f.2278 = select i1 %i.2277, float %carried.1574, float %f.2275
  %f.2279 = call float @llvm.maximum.f32(float %carried.1575, float %max.2274)
  %f.2280 = fadd float %carried.1575, 0x4020000000000000
  %i.2281 = fcmp ole float %f.2279, %f.2280
  %f.2282 = select i1 %i.2281, float %carried.1575, float %f.2279
  %i.2283 = fcmp oeq float %f.2278, 0xFFF0000000000000
  %f.2284 = select i1 %i.2283, float 0x0000000000000000, float %f.2278
  %i.2285 = fcmp oeq float %f.2282, 0xFFF0000000000000
  %f.2286 = select i1 %i.2285, float 0x0000000000000000, float %f.2282
  %f.2287 = fsub float %carried.1574, %f.2284
  %f.2288 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2287)
  %f.2289 = fsub float %carried.1575, %f.2286
  %f.2290 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2289)
  %is.one.2291 = fcmp oeq float %f.2288, 1.0
  %is.one.2292 = fcmp oeq float %f.2290, 1.0
  %are.one.2293 = and i1 %is.one.2291, %is.one.2292
  %none.2294 = call i1 @llvm.nvvm.vote.all.sync(i32 -1, i1 %are.one.2293)
  br i1 %none.2294, label %rescale.2295.end, label %rescale.2295
rescale.2295:
  %scaled.2296 = fmul float %carried.1578, %f.2288
  %scaled.2297 = fmul float %carried.1579, %f.2288
  %scaled.2298 = fmul float %carried.1580, %f.2290
  %scaled.2299 = fmul float %carried.1581, %f.2290
  %scaled.2300 = fmul float %carried.1582, %f.2288
  %scaled.2301 = fmul float %carried.1583, %f.2288
  %scaled.2302 = fmul float %carried.1584, %f.2290
  %scaled.2303 = fmul float %carried.1585, %f.2290
  br label %rescale.2295.end
rescale.2295.end:
  %rescaled.2304 = phi float [ %carried.1578, %for.1572.body ], [ %scaled.2296, %rescale.2295 ]
  %rescaled.2305 = phi float [ %carried.1579, %for.1572.body ], [ %scaled.2297, %rescale.2295 ]
  %rescaled.2306 = phi float [ %carried.1580, %for.1572.body ], [ %scaled.2298, %rescale.2295 ]
  %rescaled.2307 = phi float [ %carried.1581, %for.1572.body ], [ %scaled.2299, %rescale.2295 ]
  %rescaled.2308 = phi float [ %carried.1582, %for.1572.body ], [ %scaled.2300, %rescale.2295 ]
  %rescaled.2309 = phi float [ %carried.1583, %for.1572.body ], [ %scaled.2301, %rescale.2295 ]
  %rescaled.2310 = phi float [ %carried.1584, %for.1572.body ], [ %scaled.2302, %rescale.2295 ]
  %rescaled.2311 = phi float [ %carried.1585, %for.1572.body ], [ %scaled.2303, %rescale.2295 ]
  %f.2312 = fsub float %f.2139, %f.2284
  %f.2313 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2312)
  %f.2314 = fsub float %f.2140, %f.2284
  %f.2315 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2314)
  %f.2316 = fsub float %f.2141, %f.2286
  %f.2317 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2316)
  %f.2318 = fsub float %f.2142, %f.2286
  %f.2319 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2318)
  %f.2320 = fsub float %f.2143, %f.2284
  %f.2321 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2320)
  %f.2322 = fsub float %f.2144, %f.2284
  %f.2323 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2322)
  %f.2324 = fsub float %f.2145, %f.2286
  %f.2325 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2324)
  %f.2326 = fsub float %f.2146, %f.2286
  %f.2327 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2326)
  %f.2328 = fsub float %f.2147, %f.2284
  %f.2329 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2328)
  %f.2330 = fsub float %f.2148, %f.2284
  %f.2331 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2330)
  %f.2332 = fsub float %f.2149, %f.2286
  %f.2333 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2332)
  %f.2334 = fsub float %f.2150, %f.2286
  %f.2335 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2334)
  %f.2336 = fsub float %f.2151, %f.2284
  %f.2337 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2336)
  %f.2338 = fsub float %f.2152, %f.2284
  %f.2339 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2338)
  %f.2340 = fsub float %f.2153, %f.2286
  %f.2341 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2340)
  %f.2342 = fsub float %f.2154, %f.2286
  %f.2343 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2342)
  %f.2344 = fsub float %f.2155, %f.2284
  %f.2345 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2344)
  %f.2346 = fsub float %f.2156, %f.2284
  %f.2347 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2346)
  %f.2348 = fsub float %f.2157, %f.2286
  %f.2349 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2348)
  %f.2350 = fsub float %f.2158, %f.2286
  %f.2351 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2350)
  %f.2352 = fsub float %f.2159, %f.2284
  %f.2353 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2352)
  %f.2354 = fsub float %f.2160, %f.2284
  %f.2355 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2354)
  %f.2356 = fsub float %f.2161, %f.2286
  %f.2357 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2356)
  %f.2358 = fsub float %f.2162, %f.2286
  %f.2359 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2358)
  %f.2360 = fsub float %f.2163, %f.2284
  %f.2361 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2360)
  %f.2362 = fsub float %f.2164, %f.2284
  %f.2363 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2362)
  %f.2364 = fsub float %f.2165, %f.2286
  %f.2365 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2364)
  %f.2366 = fsub float %f.2166, %f.2286
  %f.2367 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2366)
  %f.2368 = fsub float %f.2167, %f.2284
  %f.2369 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2368)
  %f.2370 = fsub float %f.2168, %f.2284
  %f.2371 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2370)
  %f.2372 = fsub float %f.2169, %f.2286
  %f.2373 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2372)
  %f.2374 = fsub float %f.2170, %f.2286
  %f.2375 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %f.2374)
  %i.2376 = mul i32 %J.1573, 64
  %origin.2377 = add i32 %i.2376, %column.37
  %index.2378 = add i32 %origin.2377, 0
  %i.2379 = icmp slt i32 %index.2378, %key_length.17
  %f.2380 = select i1 %i.2379, float %f.2313, float 0x0000000000000000
  %index.2381 = add i32 %origin.2377, 1
  %i.2382 = icmp slt i32 %index.2381, %key_length.17
  %f.2383 = select i1 %i.2382, float %f.2315, float 0x0000000000000000
  %f.2384 = select i1 %i.2379, float %f.2317, float 0x0000000000000000
  %f.2385 = select i1 %i.2382, float %f.2319, float 0x0000000000000000
  %index.2386 = add i32 %origin.2377, 8
  %i.2387 = icmp slt i32 %index.2386, %key_length.17
  %f.2388 = select i1 %i.2387, float %f.2321, float 0x0000000000000000
  %index.2389 = add i32 %origin.2377, 9
  %i.2390 = icmp slt i32 %index.2389, %key_length.17
  %f.2391 = select i1 %i.2390, float %f.2323, float 0x0000000000000000
  %f.2392 = select i1 %i.2387, float %f.2325, float 0x0000000000000000
  %f.2393 = select i1 %i.2390, float %f.2327, float 0x0000000000000000
  %index.2394 = add i32 %origin.2377, 16
  %i.2395 = icmp slt i32 %index.2394, %key_length.17
  %f.2396 = select i1 %i.2395, float %f.2329, float 0x0000000000000000
  %index.2397 = add i32 %origin.2377, 17
  %i.2398 = icmp slt i32 %index.2397, %key_length.17
  %f.2399 = select i1 %i.2398, float %f.2331, float 0x0000000000000000
  %f.2400 = select i1 %i.2395, float %f.2333, float 0x0000000000000000
  %f.2401 = select i1 %i.2398, float %f.2335, float 0x0000000000000000
  %index.2402 = add i32 %origin.2377, 24
  %i.2403 = icmp slt i32 %index.2402, %key_length.17
  %f.2404 = select i1 %i.2403, float %f.2337, float 0x0000000000000000
  %index.2405 = add i32 %origin.2377, 25
  %i.2406 = icmp slt i32 %index.2405, %key_length.17
  %f.2407 = select i1 %i.2406, float %f.2339, float 0x0000000000000000
  %f.2408 = select i1 %i.2403, float %f.2341, float 0x0000000000000000
  %f.2409 = select i1 %i.2406, float %f.2343, float 0x0000000000000000
  %index.2410 = add i32 %origin.2377, 32
  %i.2411 = icmp slt i32 %index.2410, %key_length.17
  %f.2412 = select i1 %i.2411, float %f.2345, float 0x0000000000000000
  %index.2413 = add i32 %origin.2377, 33
  %i.2414 = icmp slt i32 %index.2413, %key_length.17
  %f.2415 = select i1 %i.2414, float %f.2347, float 0x0000000000000000
  %f.2416 = select i1 %i.2411, float %f.2349, float 0x0000000000000000
  %f.2417 = select i1 %i.2414, float %f.2351, float 0x0000000000000000
  %index.2418 = add i32 %origin.2377, 40
  %i.2419 = icmp slt i32 %index.2418, %key_length.17
  %f.2420 = select i1 %i.2419, float %f.2353, float 0x0000000000000000
  %index.2421 = add i32 %origin.2377, 41
  %i.2422 = icmp slt i32 %index.2421, %key_length.17
  %f.2423 = select i1 %i.2422, float %f.2355, float 0x0000000000000000
  %f.2424 = select i1 %i.2419, float %f.2357, float 0x0000000000000000
  %f.2425 = select i1 %i.2422, float %f.2359, float 0x0000000000000000
  %index.2426 = add i32 %origin.2377, 48
  %i.2427 = icmp slt i32 %index.2426, %key_length.17
  %f.2428 = select i1 %i.2427, float %f.2361, float 0x0000000000000000
  %index.2429 = add i32 %origin.2377, 49
  %i.2430 = icmp slt i32 %index.2429, %key_length.17
  %f.2431 = select i1 %i.2430, float %f.2363, float 0x0000000000000000
  %f.2432 = select i1 %i.2427, float %f.2365, float 0x0000000000000000
  %f.2433 = select i1 %i.2430, float %f.2367, float 0x0000000000000000
  %index.2434 = add i32 %origin.2377, 56
  %i.2435 = icmp slt i32 %index.2434, %key_length.17
  %f.2436 = select i1 %i.2435, float %f.2369, float 0x0000000000000000
  %index.2437 = add i32 %origin.2377, 57
  %i.2438 = icmp slt i32 %index.2437, %key_length.17
  %f.2439 = select i1 %i.2438, float %f.2371, float 0x0000000000000000
  %f.2440 = select i1 %i.2435, float %f.2373, float 0x0000000000000000
  %f.2441 = select i1 %i.2438, float %f.2375, float 0x0000000000000000
  %sum.2442 = fadd float %f.2380, %f.2396
  %sum.2443 = fadd float %f.2383, %f.2399
  %sum.2444 = fadd float %f.2388, %f.2404
  %sum.2445 = fadd float %f.2391, %f.2407
  %sum.2446 = fadd float %sum.2442, %f.2412
  %sum.2447 = fadd float %sum.2443, %f.2415
  %sum.2448 = fadd float %sum.2444, %f.2420
  %sum.2449 = fadd float %sum.2445, %f.2423
  %sum.2450 = fadd float %sum.2446, %f.2428
  %sum.2451 = fadd float %sum.2447, %f.2431
  %sum.2452 = fadd float %sum.2448, %f.2436
  %sum.2453 = fadd float %sum.2449, %f.2439
  %sum.2454 = fadd float %sum.2450, %sum.2451
  %sum.2455 = fadd float %sum.2454, %sum.2452
  %sum.2456 = fadd float %sum.2455, %sum.2453
  %quad.2457 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.2456, i32 2, i32 31)
  %sum.2458 = fadd float %sum.2456, %quad.2457
  %quad.2459 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.2458, i32 1, i32 31)
  %sum.2460 = fadd float %sum.2458, %quad.2459
  %sum.2461 = fadd float %f.2384, %f.2400
  %sum.2462 = fadd float %f.2385, %f.2401
  %sum.2463 = fadd float %f.2392, %f.2408
  %sum.2464 = fadd float %f.2393, %f.2409
  %sum.2465 = fadd float %sum.2461, %f.2416
  %sum.2466 = fadd float %sum.2462, %f.2417
  %sum.2467 = fadd float %sum.2463, %f.2424
  %sum.2468 = fadd float %sum.2464, %f.2425
  %sum.2469 = fadd float %sum.2465, %f.2432
  %sum.2470 = fadd float %sum.2466, %f.2433
  %sum.2471 = fadd float %sum.2467, %f.2440
  %sum.2472 = fadd float %sum.2468, %f.2441
  %sum.2473 = fadd float %sum.2469, %sum.2470
  %sum.2474 = fadd float %sum.2473, %sum.2471
  %sum.2475 = fadd float %sum.2474, %sum.2472
  %quad.2476 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.2475, i32 2, i32 31)
  %sum.2477 = fadd float %sum.2475, %quad.2476
  %quad.2478 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %sum.2477, i32 1, i32 31)
  %sum.2479 = fadd float %sum.2477, %quad.2478
  %f.2480 = fmul float %carried.1576, %f.2288
  %f.2481 = fadd float %f.2480, %sum.2460
  %f.2482 = fmul float %carried.1577, %f.2290
  %f.2483 = fadd float %f.2482, %sum.2479
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  call void @llvm.nvvm.barrier.cta.sync.aligned.count(i32 1, i32 128)
  %bytes.2484 = mul i32 0, 5120
  %offset.2485 = add i32 %bytes.2484, 5120
  %address.2486 = add i32 %offset.2485, ptrtoint (ptr addrspace(3) @smem to i32)
  %unit.2487 = urem i32 %thread, 4
  %row.2488 = udiv i32 %thread, 4
  %column.2489 = mul i32 %unit.2487, 4
  %i.2490 = add i32 %J.1573, 1
  %i.2491 = mul i32 %i.2490, 64
  %row.2492 = add i32 %i.2491, %row.2488
  %i.2493 = sext i32 %i.11 to i64
  %along.2494 = mul i64 %i.2493, %strided.k.stride0
  %i.2495 = sext i32 %i.13 to i64
  %along.2496 = mul i64 %i.2495, %strided.k.stride1
  %start.2497 = add i64 %along.2494, %along.2496
  %row.2498 = sext i32 %row.2492 to i64
  %along.2499 = mul i64 %row.2498, %strided.k.stride2
  %line.2500 = add i64 %start.2497, %along.2499
  %column.2501 = zext i32 %column.2489 to i64
  %element.2502 = add i64 %line.2500, %column.2501
  %from.2503 = getelementptr i32, ptr addrspace(1) %strided.k, i64 %element.2502
  %step.2504 = mul i64 %strided.k.stride2, 32
  %to.2505 = mul i32 %row.2488, 80
  %to.2506 = mul i32 %unit.2487, 16
  %to.2507 = add i32 %to.2505, %to.2506
  %to.2508 = add i32 %address.2486, %to.2507
  %i.2509 = icmp slt i32 %i.2490, %i.28
  %i.2510 = select i1 %i.2509, i32 %key_length.17, i32 0
  %row.2511 = add i32 %row.2492, 0
  %inside.2512 = icmp slt i32 %row.2511, %i.2510
  %bytes.2513 = select i1 %inside.2512, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+0], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.2508, ptr addrspace(1) %from.2503, i32 %bytes.2513) #1
  %from.2514 = getelementptr i32, ptr addrspace(1) %from.2503, i64 %step.2504
  %row.2515 = add i32 %row.2492, 32
  %inside.2516 = icmp slt i32 %row.2515, %i.2510
  %bytes.2517 = select i1 %inside.2516, i32 16, i32 0
  call void asm sideeffect "cp.async.cg.shared.global [$0+2560], [$1], 16, $2;", "r,l,r,~{memory}"(i32 %to.2508, ptr addrspace(1) %from.2514, i32 %bytes.2517) #1
  call void asm sideeffect "cp.async.commit_group;", "~{memory}"() #1
  %word.2518 = bitcast float %f.2380 to i32
  %word.2519 = bitcast float %f.2383 to i32
  %word.2520 = bitcast float %f.2384 to i32
  %word.2521 = bitcast float %f.2385 to i32
  %word.2522 = bitcast float %f.2388 to i32
  %word.2523 = bitcast float %f.2391 to i32
  %word.2524 = bitcast float %f.2392 to i32
  %word.2525 = bitcast float %f.2393 to i32
  %word.2526 = bitcast float %f.2396 to i32
  %word.2527 = bitcast float %f.2399 to i32
  %word.2528 = bitcast float %f.2400 to i32
  %word.2529 = bitcast float %f.2401 to i32
  %word.2530 = bitcast float %f.2404 to i32
  %word.2531 = bitcast float %f.2407 to i32
  %word.2532 = bitcast float %f.2408 to i32
  %word.2533 = bitcast float %f.2409 to i32
  %word.2534 = bitcast float %f.2412 to i32
  %word.2535 = bitcast float %f.2415 to i32
  %word.2536 = bitcast float %f.2416 to i32
  %word.2537 = bitcast float %f.2417 to i32
  %word.2538 = bitcast float %f.2420 to i32
  %word.2539 = bitcast float %f.2423 to i32
  %word.2540 = bitcast float %f.2424 to i32
  %word.2541 = bitcast float %f.2425 to i32
  %word.2542 = bitcast float %f.2428 to i32
  %word.2543 = bitcast float %f.2431 to i32
  %word.2544 = bitcast float %f.2432 to i32
  %word.2545 = bitcast float %f.2433 to i32
  %word.2546 = bitcast float %f.2436 to i32
  %word.2547 = bitcast float %f.2439 to i32
  %word.2548 = bitcast float %f.2440 to i32
  %word.2549 = bitcast float %f.2441 to i32
  %row.bytes.2550 = mul i32 0, 80
  %bytes.2551 = mul i32 0, 5120
  %offset.2552 = add i32 %bytes.2551, 10240
  %address.2553 = add i32 %offset.2552, ptrtoint (ptr addrspace(3) @smem to i32)
  %tile.2554 = add i32 %address.2553, %row.bytes.2550
  %low.2555 = and i32 %thread, 3
  %along.2556 = mul i32 %low.2555, 160
  %lane.2557 = and i32 %thread, 31
  %group.2558 = lshr i32 %lane.2557, 2
  %column.2559 = mul i32 %group.2558, 4
  %offset.2560 = add i32 %along.2556, %column.2559
  %element.2561 = add i32 %tile.2554, %offset.2560
  %number.2562 = bitcast i32 %word.2518 to float
  %number.2563 = bitcast i32 %word.2520 to float
  %number.2564 = bitcast i32 %word.2519 to float
  %number.2565 = bitcast i32 %word.2521 to float
  %tf32.2566 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2562) #1
  %tf32.2567 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2563) #1
  %tf32.2568 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2564) #1
  %tf32.2569 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2565) #1
  %rounded.2570 = bitcast i32 %tf32.2566 to float
  %rest.2571 = fsub float %number.2562, %rounded.2570
  %tf32.2572 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2571) #1
  %rounded.2573 = bitcast i32 %tf32.2567 to float
  %rest.2574 = fsub float %number.2563, %rounded.2573
  %tf32.2575 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2574) #1
  %rounded.2576 = bitcast i32 %tf32.2568 to float
  %rest.2577 = fsub float %number.2564, %rounded.2576
  %tf32.2578 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2577) #1
  %rounded.2579 = bitcast i32 %tf32.2569 to float
  %rest.2580 = fsub float %number.2565, %rounded.2579
  %tf32.2581 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2580) #1
  %element.2582 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+0];", "=r,r"(i32 %element.2561) #1
  %element.2583 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+80];", "=r,r"(i32 %element.2561) #1
  %element.2584 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+32];", "=r,r"(i32 %element.2561) #1
  %element.2585 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+112];", "=r,r"(i32 %element.2561) #1
  %number.2586 = bitcast i32 %element.2582 to float
  %number.2587 = bitcast i32 %element.2583 to float
  %tf32.2588 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2586) #1
  %tf32.2589 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2587) #1
  %rounded.2590 = bitcast i32 %tf32.2588 to float
  %rest.2591 = fsub float %number.2586, %rounded.2590
  %tf32.2592 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2591) #1
  %rounded.2593 = bitcast i32 %tf32.2589 to float
  %rest.2594 = fsub float %number.2587, %rounded.2593
  %tf32.2595 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2594) #1
  %mma.2596 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2572, i32 %tf32.2575, i32 %tf32.2578, i32 %tf32.2581, i32 %tf32.2588, i32 %tf32.2589, float %rescaled.2304, float %rescaled.2305, float %rescaled.2306, float %rescaled.2307) #1
  %acc.2597 = extractvalue { float, float, float, float } %mma.2596, 0
  %acc.2598 = extractvalue { float, float, float, float } %mma.2596, 1
  %acc.2599 = extractvalue { float, float, float, float } %mma.2596, 2
  %acc.2600 = extractvalue { float, float, float, float } %mma.2596, 3
  %mma.2601 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2566, i32 %tf32.2567, i32 %tf32.2568, i32 %tf32.2569, i32 %tf32.2592, i32 %tf32.2595, float %acc.2597, float %acc.2598, float %acc.2599, float %acc.2600) #1
  %acc.2602 = extractvalue { float, float, float, float } %mma.2601, 0
  %acc.2603 = extractvalue { float, float, float, float } %mma.2601, 1
  %acc.2604 = extractvalue { float, float, float, float } %mma.2601, 2
  %acc.2605 = extractvalue { float, float, float, float } %mma.2601, 3
  %mma.2606 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2566, i32 %tf32.2567, i32 %tf32.2568, i32 %tf32.2569, i32 %tf32.2588, i32 %tf32.2589, float %acc.2602, float %acc.2603, float %acc.2604, float %acc.2605) #1
  %acc.2607 = extractvalue { float, float, float, float } %mma.2606, 0
  %acc.2608 = extractvalue { float, float, float, float } %mma.2606, 1
  %acc.2609 = extractvalue { float, float, float, float } %mma.2606, 2
  %acc.2610 = extractvalue { float, float, float, float } %mma.2606, 3
  %number.2611 = bitcast i32 %element.2584 to float
  %number.2612 = bitcast i32 %element.2585 to float
  %tf32.2613 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2611) #1
  %tf32.2614 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2612) #1
  %rounded.2615 = bitcast i32 %tf32.2613 to float
  %rest.2616 = fsub float %number.2611, %rounded.2615
  %tf32.2617 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2616) #1
  %rounded.2618 = bitcast i32 %tf32.2614 to float
  %rest.2619 = fsub float %number.2612, %rounded.2618
  %tf32.2620 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2619) #1
  %mma.2621 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2572, i32 %tf32.2575, i32 %tf32.2578, i32 %tf32.2581, i32 %tf32.2613, i32 %tf32.2614, float %rescaled.2308, float %rescaled.2309, float %rescaled.2310, float %rescaled.2311) #1
  %acc.2622 = extractvalue { float, float, float, float } %mma.2621, 0
  %acc.2623 = extractvalue { float, float, float, float } %mma.2621, 1
  %acc.2624 = extractvalue { float, float, float, float } %mma.2621, 2
  %acc.2625 = extractvalue { float, float, float, float } %mma.2621, 3
  %mma.2626 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2566, i32 %tf32.2567, i32 %tf32.2568, i32 %tf32.2569, i32 %tf32.2617, i32 %tf32.2620, float %acc.2622, float %acc.2623, float %acc.2624, float %acc.2625) #1
  %acc.2627 = extractvalue { float, float, float, float } %mma.2626, 0
  %acc.2628 = extractvalue { float, float, float, float } %mma.2626, 1
  %acc.2629 = extractvalue { float, float, float, float } %mma.2626, 2
  %acc.2630 = extractvalue { float, float, float, float } %mma.2626, 3
  %mma.2631 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2566, i32 %tf32.2567, i32 %tf32.2568, i32 %tf32.2569, i32 %tf32.2613, i32 %tf32.2614, float %acc.2627, float %acc.2628, float %acc.2629, float %acc.2630) #1
  %acc.2632 = extractvalue { float, float, float, float } %mma.2631, 0
  %acc.2633 = extractvalue { float, float, float, float } %mma.2631, 1
  %acc.2634 = extractvalue { float, float, float, float } %mma.2631, 2
  %acc.2635 = extractvalue { float, float, float, float } %mma.2631, 3
  %number.2636 = bitcast i32 %word.2522 to float
  %number.2637 = bitcast i32 %word.2524 to float
  %number.2638 = bitcast i32 %word.2523 to float
  %number.2639 = bitcast i32 %word.2525 to float
  %tf32.2640 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2636) #1
  %tf32.2641 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2637) #1
  %tf32.2642 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2638) #1
  %tf32.2643 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2639) #1
  %rounded.2644 = bitcast i32 %tf32.2640 to float
  %rest.2645 = fsub float %number.2636, %rounded.2644
  %tf32.2646 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2645) #1
  %rounded.2647 = bitcast i32 %tf32.2641 to float
  %rest.2648 = fsub float %number.2637, %rounded.2647
  %tf32.2649 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2648) #1
  %rounded.2650 = bitcast i32 %tf32.2642 to float
  %rest.2651 = fsub float %number.2638, %rounded.2650
  %tf32.2652 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2651) #1
  %rounded.2653 = bitcast i32 %tf32.2643 to float
  %rest.2654 = fsub float %number.2639, %rounded.2653
  %tf32.2655 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2654) #1
  %element.2656 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+640];", "=r,r"(i32 %element.2561) #1
  %element.2657 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+720];", "=r,r"(i32 %element.2561) #1
  %element.2658 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+672];", "=r,r"(i32 %element.2561) #1
  %element.2659 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+752];", "=r,r"(i32 %element.2561) #1
  %number.2660 = bitcast i32 %element.2656 to float
  %number.2661 = bitcast i32 %element.2657 to float
  %tf32.2662 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2660) #1
  %tf32.2663 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2661) #1
  %rounded.2664 = bitcast i32 %tf32.2662 to float
  %rest.2665 = fsub float %number.2660, %rounded.2664
  %tf32.2666 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2665) #1
  %rounded.2667 = bitcast i32 %tf32.2663 to float
  %rest.2668 = fsub float %number.2661, %rounded.2667
  %tf32.2669 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2668) #1
  %mma.2670 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2646, i32 %tf32.2649, i32 %tf32.2652, i32 %tf32.2655, i32 %tf32.2662, i32 %tf32.2663, float %acc.2607, float %acc.2608, float %acc.2609, float %acc.2610) #1
  %acc.2671 = extractvalue { float, float, float, float } %mma.2670, 0
  %acc.2672 = extractvalue { float, float, float, float } %mma.2670, 1
  %acc.2673 = extractvalue { float, float, float, float } %mma.2670, 2
  %acc.2674 = extractvalue { float, float, float, float } %mma.2670, 3
  %mma.2675 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2640, i32 %tf32.2641, i32 %tf32.2642, i32 %tf32.2643, i32 %tf32.2666, i32 %tf32.2669, float %acc.2671, float %acc.2672, float %acc.2673, float %acc.2674) #1
  %acc.2676 = extractvalue { float, float, float, float } %mma.2675, 0
  %acc.2677 = extractvalue { float, float, float, float } %mma.2675, 1
  %acc.2678 = extractvalue { float, float, float, float } %mma.2675, 2
  %acc.2679 = extractvalue { float, float, float, float } %mma.2675, 3
  %mma.2680 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2640, i32 %tf32.2641, i32 %tf32.2642, i32 %tf32.2643, i32 %tf32.2662, i32 %tf32.2663, float %acc.2676, float %acc.2677, float %acc.2678, float %acc.2679) #1
  %acc.2681 = extractvalue { float, float, float, float } %mma.2680, 0
  %acc.2682 = extractvalue { float, float, float, float } %mma.2680, 1
  %acc.2683 = extractvalue { float, float, float, float } %mma.2680, 2
  %acc.2684 = extractvalue { float, float, float, float } %mma.2680, 3
  %number.2685 = bitcast i32 %element.2658 to float
  %number.2686 = bitcast i32 %element.2659 to float
  %tf32.2687 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2685) #1
  %tf32.2688 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2686) #1
  %rounded.2689 = bitcast i32 %tf32.2687 to float
  %rest.2690 = fsub float %number.2685, %rounded.2689
  %tf32.2691 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2690) #1
  %rounded.2692 = bitcast i32 %tf32.2688 to float
  %rest.2693 = fsub float %number.2686, %rounded.2692
  %tf32.2694 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2693) #1
  %mma.2695 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2646, i32 %tf32.2649, i32 %tf32.2652, i32 %tf32.2655, i32 %tf32.2687, i32 %tf32.2688, float %acc.2632, float %acc.2633, float %acc.2634, float %acc.2635) #1
  %acc.2696 = extractvalue { float, float, float, float } %mma.2695, 0
  %acc.2697 = extractvalue { float, float, float, float } %mma.2695, 1
  %acc.2698 = extractvalue { float, float, float, float } %mma.2695, 2
  %acc.2699 = extractvalue { float, float, float, float } %mma.2695, 3
  %mma.2700 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2640, i32 %tf32.2641, i32 %tf32.2642, i32 %tf32.2643, i32 %tf32.2691, i32 %tf32.2694, float %acc.2696, float %acc.2697, float %acc.2698, float %acc.2699) #1
  %acc.2701 = extractvalue { float, float, float, float } %mma.2700, 0
  %acc.2702 = extractvalue { float, float, float, float } %mma.2700, 1
  %acc.2703 = extractvalue { float, float, float, float } %mma.2700, 2
  %acc.2704 = extractvalue { float, float, float, float } %mma.2700, 3
  %mma.2705 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2640, i32 %tf32.2641, i32 %tf32.2642, i32 %tf32.2643, i32 %tf32.2687, i32 %tf32.2688, float %acc.2701, float %acc.2702, float %acc.2703, float %acc.2704) #1
  %acc.2706 = extractvalue { float, float, float, float } %mma.2705, 0
  %acc.2707 = extractvalue { float, float, float, float } %mma.2705, 1
  %acc.2708 = extractvalue { float, float, float, float } %mma.2705, 2
  %acc.2709 = extractvalue { float, float, float, float } %mma.2705, 3
  %number.2710 = bitcast i32 %word.2526 to float
  %number.2711 = bitcast i32 %word.2528 to float
  %number.2712 = bitcast i32 %word.2527 to float
  %number.2713 = bitcast i32 %word.2529 to float
  %tf32.2714 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2710) #1
  %tf32.2715 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2711) #1
  %tf32.2716 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2712) #1
  %tf32.2717 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2713) #1
  %rounded.2718 = bitcast i32 %tf32.2714 to float
  %rest.2719 = fsub float %number.2710, %rounded.2718
  %tf32.2720 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2719) #1
  %rounded.2721 = bitcast i32 %tf32.2715 to float
  %rest.2722 = fsub float %number.2711, %rounded.2721
  %tf32.2723 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2722) #1
  %rounded.2724 = bitcast i32 %tf32.2716 to float
  %rest.2725 = fsub float %number.2712, %rounded.2724
  %tf32.2726 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2725) #1
  %rounded.2727 = bitcast i32 %tf32.2717 to float
  %rest.2728 = fsub float %number.2713, %rounded.2727
  %tf32.2729 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2728) #1
  %element.2730 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1280];", "=r,r"(i32 %element.2561) #1
  %element.2731 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1360];", "=r,r"(i32 %element.2561) #1
  %element.2732 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1312];", "=r,r"(i32 %element.2561) #1
  %element.2733 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1392];", "=r,r"(i32 %element.2561) #1
  %number.2734 = bitcast i32 %element.2730 to float
  %number.2735 = bitcast i32 %element.2731 to float
  %tf32.2736 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2734) #1
  %tf32.2737 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2735) #1
  %rounded.2738 = bitcast i32 %tf32.2736 to float
  %rest.2739 = fsub float %number.2734, %rounded.2738
  %tf32.2740 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2739) #1
  %rounded.2741 = bitcast i32 %tf32.2737 to float
  %rest.2742 = fsub float %number.2735, %rounded.2741
  %tf32.2743 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2742) #1
  %mma.2744 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2720, i32 %tf32.2723, i32 %tf32.2726, i32 %tf32.2729, i32 %tf32.2736, i32 %tf32.2737, float %acc.2681, float %acc.2682, float %acc.2683, float %acc.2684) #1
  %acc.2745 = extractvalue { float, float, float, float } %mma.2744, 0
  %acc.2746 = extractvalue { float, float, float, float } %mma.2744, 1
  %acc.2747 = extractvalue { float, float, float, float } %mma.2744, 2
  %acc.2748 = extractvalue { float, float, float, float } %mma.2744, 3
  %mma.2749 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2714, i32 %tf32.2715, i32 %tf32.2716, i32 %tf32.2717, i32 %tf32.2740, i32 %tf32.2743, float %acc.2745, float %acc.2746, float %acc.2747, float %acc.2748) #1
  %acc.2750 = extractvalue { float, float, float, float } %mma.2749, 0
  %acc.2751 = extractvalue { float, float, float, float } %mma.2749, 1
  %acc.2752 = extractvalue { float, float, float, float } %mma.2749, 2
  %acc.2753 = extractvalue { float, float, float, float } %mma.2749, 3
  %mma.2754 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2714, i32 %tf32.2715, i32 %tf32.2716, i32 %tf32.2717, i32 %tf32.2736, i32 %tf32.2737, float %acc.2750, float %acc.2751, float %acc.2752, float %acc.2753) #1
  %acc.2755 = extractvalue { float, float, float, float } %mma.2754, 0
  %acc.2756 = extractvalue { float, float, float, float } %mma.2754, 1
  %acc.2757 = extractvalue { float, float, float, float } %mma.2754, 2
  %acc.2758 = extractvalue { float, float, float, float } %mma.2754, 3
  %number.2759 = bitcast i32 %element.2732 to float
  %number.2760 = bitcast i32 %element.2733 to float
  %tf32.2761 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2759) #1
  %tf32.2762 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2760) #1
  %rounded.2763 = bitcast i32 %tf32.2761 to float
  %rest.2764 = fsub float %number.2759, %rounded.2763
  %tf32.2765 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2764) #1
  %rounded.2766 = bitcast i32 %tf32.2762 to float
  %rest.2767 = fsub float %number.2760, %rounded.2766
  %tf32.2768 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2767) #1
  %mma.2769 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2720, i32 %tf32.2723, i32 %tf32.2726, i32 %tf32.2729, i32 %tf32.2761, i32 %tf32.2762, float %acc.2706, float %acc.2707, float %acc.2708, float %acc.2709) #1
  %acc.2770 = extractvalue { float, float, float, float } %mma.2769, 0
  %acc.2771 = extractvalue { float, float, float, float } %mma.2769, 1
  %acc.2772 = extractvalue { float, float, float, float } %mma.2769, 2
  %acc.2773 = extractvalue { float, float, float, float } %mma.2769, 3
  %mma.2774 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2714, i32 %tf32.2715, i32 %tf32.2716, i32 %tf32.2717, i32 %tf32.2765, i32 %tf32.2768, float %acc.2770, float %acc.2771, float %acc.2772, float %acc.2773) #1
  %acc.2775 = extractvalue { float, float, float, float } %mma.2774, 0
  %acc.2776 = extractvalue { float, float, float, float } %mma.2774, 1
  %acc.2777 = extractvalue { float, float, float, float } %mma.2774, 2
  %acc.2778 = extractvalue { float, float, float, float } %mma.2774, 3
  %mma.2779 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2714, i32 %tf32.2715, i32 %tf32.2716, i32 %tf32.2717, i32 %tf32.2761, i32 %tf32.2762, float %acc.2775, float %acc.2776, float %acc.2777, float %acc.2778) #1
  %acc.2780 = extractvalue { float, float, float, float } %mma.2779, 0
  %acc.2781 = extractvalue { float, float, float, float } %mma.2779, 1
  %acc.2782 = extractvalue { float, float, float, float } %mma.2779, 2
  %acc.2783 = extractvalue { float, float, float, float } %mma.2779, 3
  %number.2784 = bitcast i32 %word.2530 to float
  %number.2785 = bitcast i32 %word.2532 to float
  %number.2786 = bitcast i32 %word.2531 to float
  %number.2787 = bitcast i32 %word.2533 to float
  %tf32.2788 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2784) #1
  %tf32.2789 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2785) #1
  %tf32.2790 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2786) #1
  %tf32.2791 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2787) #1
  %rounded.2792 = bitcast i32 %tf32.2788 to float
  %rest.2793 = fsub float %number.2784, %rounded.2792
  %tf32.2794 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2793) #1
  %rounded.2795 = bitcast i32 %tf32.2789 to float
  %rest.2796 = fsub float %number.2785, %rounded.2795
  %tf32.2797 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2796) #1
  %rounded.2798 = bitcast i32 %tf32.2790 to float
  %rest.2799 = fsub float %number.2786, %rounded.2798
  %tf32.2800 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2799) #1
  %rounded.2801 = bitcast i32 %tf32.2791 to float
  %rest.2802 = fsub float %number.2787, %rounded.2801
  %tf32.2803 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2802) #1
  %element.2804 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1920];", "=r,r"(i32 %element.2561) #1
  %element.2805 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2000];", "=r,r"(i32 %element.2561) #1
  %element.2806 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+1952];", "=r,r"(i32 %element.2561) #1
  %element.2807 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2032];", "=r,r"(i32 %element.2561) #1
  %number.2808 = bitcast i32 %element.2804 to float
  %number.2809 = bitcast i32 %element.2805 to float
  %tf32.2810 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2808) #1
  %tf32.2811 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2809) #1
  %rounded.2812 = bitcast i32 %tf32.2810 to float
  %rest.2813 = fsub float %number.2808, %rounded.2812
  %tf32.2814 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2813) #1
  %rounded.2815 = bitcast i32 %tf32.2811 to float
  %rest.2816 = fsub float %number.2809, %rounded.2815
  %tf32.2817 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2816) #1
  %mma.2818 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2794, i32 %tf32.2797, i32 %tf32.2800, i32 %tf32.2803, i32 %tf32.2810, i32 %tf32.2811, float %acc.2755, float %acc.2756, float %acc.2757, float %acc.2758) #1
  %acc.2819 = extractvalue { float, float, float, float } %mma.2818, 0
  %acc.2820 = extractvalue { float, float, float, float } %mma.2818, 1
  %acc.2821 = extractvalue { float, float, float, float } %mma.2818, 2
  %acc.2822 = extractvalue { float, float, float, float } %mma.2818, 3
  %mma.2823 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2788, i32 %tf32.2789, i32 %tf32.2790, i32 %tf32.2791, i32 %tf32.2814, i32 %tf32.2817, float %acc.2819, float %acc.2820, float %acc.2821, float %acc.2822) #1
  %acc.2824 = extractvalue { float, float, float, float } %mma.2823, 0
  %acc.2825 = extractvalue { float, float, float, float } %mma.2823, 1
  %acc.2826 = extractvalue { float, float, float, float } %mma.2823, 2
  %acc.2827 = extractvalue { float, float, float, float } %mma.2823, 3
  %mma.2828 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2788, i32 %tf32.2789, i32 %tf32.2790, i32 %tf32.2791, i32 %tf32.2810, i32 %tf32.2811, float %acc.2824, float %acc.2825, float %acc.2826, float %acc.2827) #1
  %acc.2829 = extractvalue { float, float, float, float } %mma.2828, 0
  %acc.2830 = extractvalue { float, float, float, float } %mma.2828, 1
  %acc.2831 = extractvalue { float, float, float, float } %mma.2828, 2
  %acc.2832 = extractvalue { float, float, float, float } %mma.2828, 3
  %number.2833 = bitcast i32 %element.2806 to float
  %number.2834 = bitcast i32 %element.2807 to float
  %tf32.2835 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2833) #1
  %tf32.2836 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2834) #1
  %rounded.2837 = bitcast i32 %tf32.2835 to float
  %rest.2838 = fsub float %number.2833, %rounded.2837
  %tf32.2839 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2838) #1
  %rounded.2840 = bitcast i32 %tf32.2836 to float
  %rest.2841 = fsub float %number.2834, %rounded.2840
  %tf32.2842 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2841) #1
  %mma.2843 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2794, i32 %tf32.2797, i32 %tf32.2800, i32 %tf32.2803, i32 %tf32.2835, i32 %tf32.2836, float %acc.2780, float %acc.2781, float %acc.2782, float %acc.2783) #1
  %acc.2844 = extractvalue { float, float, float, float } %mma.2843, 0
  %acc.2845 = extractvalue { float, float, float, float } %mma.2843, 1
  %acc.2846 = extractvalue { float, float, float, float } %mma.2843, 2
  %acc.2847 = extractvalue { float, float, float, float } %mma.2843, 3
  %mma.2848 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2788, i32 %tf32.2789, i32 %tf32.2790, i32 %tf32.2791, i32 %tf32.2839, i32 %tf32.2842, float %acc.2844, float %acc.2845, float %acc.2846, float %acc.2847) #1
  %acc.2849 = extractvalue { float, float, float, float } %mma.2848, 0
  %acc.2850 = extractvalue { float, float, float, float } %mma.2848, 1
  %acc.2851 = extractvalue { float, float, float, float } %mma.2848, 2
  %acc.2852 = extractvalue { float, float, float, float } %mma.2848, 3
  %mma.2853 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2788, i32 %tf32.2789, i32 %tf32.2790, i32 %tf32.2791, i32 %tf32.2835, i32 %tf32.2836, float %acc.2849, float %acc.2850, float %acc.2851, float %acc.2852) #1
  %acc.2854 = extractvalue { float, float, float, float } %mma.2853, 0
  %acc.2855 = extractvalue { float, float, float, float } %mma.2853, 1
  %acc.2856 = extractvalue { float, float, float, float } %mma.2853, 2
  %acc.2857 = extractvalue { float, float, float, float } %mma.2853, 3
  %number.2858 = bitcast i32 %word.2534 to float
  %number.2859 = bitcast i32 %word.2536 to float
  %number.2860 = bitcast i32 %word.2535 to float
  %number.2861 = bitcast i32 %word.2537 to float
  %tf32.2862 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2858) #1
  %tf32.2863 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2859) #1
  %tf32.2864 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2860) #1
  %tf32.2865 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2861) #1
  %rounded.2866 = bitcast i32 %tf32.2862 to float
  %rest.2867 = fsub float %number.2858, %rounded.2866
  %tf32.2868 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2867) #1
  %rounded.2869 = bitcast i32 %tf32.2863 to float
  %rest.2870 = fsub float %number.2859, %rounded.2869
  %tf32.2871 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2870) #1
  %rounded.2872 = bitcast i32 %tf32.2864 to float
  %rest.2873 = fsub float %number.2860, %rounded.2872
  %tf32.2874 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2873) #1
  %rounded.2875 = bitcast i32 %tf32.2865 to float
  %rest.2876 = fsub float %number.2861, %rounded.2875
  %tf32.2877 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2876) #1
  %element.2878 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2560];", "=r,r"(i32 %element.2561) #1
  %element.2879 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2640];", "=r,r"(i32 %element.2561) #1
  %element.2880 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2592];", "=r,r"(i32 %element.2561) #1
  %element.2881 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+2672];", "=r,r"(i32 %element.2561) #1
  %number.2882 = bitcast i32 %element.2878 to float
  %number.2883 = bitcast i32 %element.2879 to float
  %tf32.2884 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2882) #1
  %tf32.2885 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2883) #1
  %rounded.2886 = bitcast i32 %tf32.2884 to float
  %rest.2887 = fsub float %number.2882, %rounded.2886
  %tf32.2888 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2887) #1
  %rounded.2889 = bitcast i32 %tf32.2885 to float
  %rest.2890 = fsub float %number.2883, %rounded.2889
  %tf32.2891 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2890) #1
  %mma.2892 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2868, i32 %tf32.2871, i32 %tf32.2874, i32 %tf32.2877, i32 %tf32.2884, i32 %tf32.2885, float %acc.2829, float %acc.2830, float %acc.2831, float %acc.2832) #1
  %acc.2893 = extractvalue { float, float, float, float } %mma.2892, 0
  %acc.2894 = extractvalue { float, float, float, float } %mma.2892, 1
  %acc.2895 = extractvalue { float, float, float, float } %mma.2892, 2
  %acc.2896 = extractvalue { float, float, float, float } %mma.2892, 3
  %mma.2897 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2862, i32 %tf32.2863, i32 %tf32.2864, i32 %tf32.2865, i32 %tf32.2888, i32 %tf32.2891, float %acc.2893, float %acc.2894, float %acc.2895, float %acc.2896) #1
  %acc.2898 = extractvalue { float, float, float, float } %mma.2897, 0
  %acc.2899 = extractvalue { float, float, float, float } %mma.2897, 1
  %acc.2900 = extractvalue { float, float, float, float } %mma.2897, 2
  %acc.2901 = extractvalue { float, float, float, float } %mma.2897, 3
  %mma.2902 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2862, i32 %tf32.2863, i32 %tf32.2864, i32 %tf32.2865, i32 %tf32.2884, i32 %tf32.2885, float %acc.2898, float %acc.2899, float %acc.2900, float %acc.2901) #1
  %acc.2903 = extractvalue { float, float, float, float } %mma.2902, 0
  %acc.2904 = extractvalue { float, float, float, float } %mma.2902, 1
  %acc.2905 = extractvalue { float, float, float, float } %mma.2902, 2
  %acc.2906 = extractvalue { float, float, float, float } %mma.2902, 3
  %number.2907 = bitcast i32 %element.2880 to float
  %number.2908 = bitcast i32 %element.2881 to float
  %tf32.2909 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2907) #1
  %tf32.2910 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2908) #1
  %rounded.2911 = bitcast i32 %tf32.2909 to float
  %rest.2912 = fsub float %number.2907, %rounded.2911
  %tf32.2913 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2912) #1
  %rounded.2914 = bitcast i32 %tf32.2910 to float
  %rest.2915 = fsub float %number.2908, %rounded.2914
  %tf32.2916 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2915) #1
  %mma.2917 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2868, i32 %tf32.2871, i32 %tf32.2874, i32 %tf32.2877, i32 %tf32.2909, i32 %tf32.2910, float %acc.2854, float %acc.2855, float %acc.2856, float %acc.2857) #1
  %acc.2918 = extractvalue { float, float, float, float } %mma.2917, 0
  %acc.2919 = extractvalue { float, float, float, float } %mma.2917, 1
  %acc.2920 = extractvalue { float, float, float, float } %mma.2917, 2
  %acc.2921 = extractvalue { float, float, float, float } %mma.2917, 3
  %mma.2922 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2862, i32 %tf32.2863, i32 %tf32.2864, i32 %tf32.2865, i32 %tf32.2913, i32 %tf32.2916, float %acc.2918, float %acc.2919, float %acc.2920, float %acc.2921) #1
  %acc.2923 = extractvalue { float, float, float, float } %mma.2922, 0
  %acc.2924 = extractvalue { float, float, float, float } %mma.2922, 1
  %acc.2925 = extractvalue { float, float, float, float } %mma.2922, 2
  %acc.2926 = extractvalue { float, float, float, float } %mma.2922, 3
  %mma.2927 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2862, i32 %tf32.2863, i32 %tf32.2864, i32 %tf32.2865, i32 %tf32.2909, i32 %tf32.2910, float %acc.2923, float %acc.2924, float %acc.2925, float %acc.2926) #1
  %acc.2928 = extractvalue { float, float, float, float } %mma.2927, 0
  %acc.2929 = extractvalue { float, float, float, float } %mma.2927, 1
  %acc.2930 = extractvalue { float, float, float, float } %mma.2927, 2
  %acc.2931 = extractvalue { float, float, float, float } %mma.2927, 3
  %number.2932 = bitcast i32 %word.2538 to float
  %number.2933 = bitcast i32 %word.2540 to float
  %number.2934 = bitcast i32 %word.2539 to float
  %number.2935 = bitcast i32 %word.2541 to float
  %tf32.2936 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2932) #1
  %tf32.2937 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2933) #1
  %tf32.2938 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2934) #1
  %tf32.2939 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2935) #1
  %rounded.2940 = bitcast i32 %tf32.2936 to float
  %rest.2941 = fsub float %number.2932, %rounded.2940
  %tf32.2942 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2941) #1
  %rounded.2943 = bitcast i32 %tf32.2937 to float
  %rest.2944 = fsub float %number.2933, %rounded.2943
  %tf32.2945 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2944) #1
  %rounded.2946 = bitcast i32 %tf32.2938 to float
  %rest.2947 = fsub float %number.2934, %rounded.2946
  %tf32.2948 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2947) #1
  %rounded.2949 = bitcast i32 %tf32.2939 to float
  %rest.2950 = fsub float %number.2935, %rounded.2949
  %tf32.2951 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2950) #1
  %element.2952 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3200];", "=r,r"(i32 %element.2561) #1
  %element.2953 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3280];", "=r,r"(i32 %element.2561) #1
  %element.2954 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3232];", "=r,r"(i32 %element.2561) #1
  %element.2955 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3312];", "=r,r"(i32 %element.2561) #1
  %number.2956 = bitcast i32 %element.2952 to float
  %number.2957 = bitcast i32 %element.2953 to float
  %tf32.2958 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2956) #1
  %tf32.2959 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2957) #1
  %rounded.2960 = bitcast i32 %tf32.2958 to float
  %rest.2961 = fsub float %number.2956, %rounded.2960
  %tf32.2962 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2961) #1
  %rounded.2963 = bitcast i32 %tf32.2959 to float
  %rest.2964 = fsub float %number.2957, %rounded.2963
  %tf32.2965 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2964) #1
  %mma.2966 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2942, i32 %tf32.2945, i32 %tf32.2948, i32 %tf32.2951, i32 %tf32.2958, i32 %tf32.2959, float %acc.2903, float %acc.2904, float %acc.2905, float %acc.2906) #1
  %acc.2967 = extractvalue { float, float, float, float } %mma.2966, 0
  %acc.2968 = extractvalue { float, float, float, float } %mma.2966, 1
  %acc.2969 = extractvalue { float, float, float, float } %mma.2966, 2
  %acc.2970 = extractvalue { float, float, float, float } %mma.2966, 3
  %mma.2971 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2936, i32 %tf32.2937, i32 %tf32.2938, i32 %tf32.2939, i32 %tf32.2962, i32 %tf32.2965, float %acc.2967, float %acc.2968, float %acc.2969, float %acc.2970) #1
  %acc.2972 = extractvalue { float, float, float, float } %mma.2971, 0
  %acc.2973 = extractvalue { float, float, float, float } %mma.2971, 1
  %acc.2974 = extractvalue { float, float, float, float } %mma.2971, 2
  %acc.2975 = extractvalue { float, float, float, float } %mma.2971, 3
  %mma.2976 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2936, i32 %tf32.2937, i32 %tf32.2938, i32 %tf32.2939, i32 %tf32.2958, i32 %tf32.2959, float %acc.2972, float %acc.2973, float %acc.2974, float %acc.2975) #1
  %acc.2977 = extractvalue { float, float, float, float } %mma.2976, 0
  %acc.2978 = extractvalue { float, float, float, float } %mma.2976, 1
  %acc.2979 = extractvalue { float, float, float, float } %mma.2976, 2
  %acc.2980 = extractvalue { float, float, float, float } %mma.2976, 3
  %number.2981 = bitcast i32 %element.2954 to float
  %number.2982 = bitcast i32 %element.2955 to float
  %tf32.2983 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2981) #1
  %tf32.2984 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.2982) #1
  %rounded.2985 = bitcast i32 %tf32.2983 to float
  %rest.2986 = fsub float %number.2981, %rounded.2985
  %tf32.2987 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2986) #1
  %rounded.2988 = bitcast i32 %tf32.2984 to float
  %rest.2989 = fsub float %number.2982, %rounded.2988
  %tf32.2990 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.2989) #1
  %mma.2991 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2942, i32 %tf32.2945, i32 %tf32.2948, i32 %tf32.2951, i32 %tf32.2983, i32 %tf32.2984, float %acc.2928, float %acc.2929, float %acc.2930, float %acc.2931) #1
  %acc.2992 = extractvalue { float, float, float, float } %mma.2991, 0
  %acc.2993 = extractvalue { float, float, float, float } %mma.2991, 1
  %acc.2994 = extractvalue { float, float, float, float } %mma.2991, 2
  %acc.2995 = extractvalue { float, float, float, float } %mma.2991, 3
  %mma.2996 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2936, i32 %tf32.2937, i32 %tf32.2938, i32 %tf32.2939, i32 %tf32.2987, i32 %tf32.2990, float %acc.2992, float %acc.2993, float %acc.2994, float %acc.2995) #1
  %acc.2997 = extractvalue { float, float, float, float } %mma.2996, 0
  %acc.2998 = extractvalue { float, float, float, float } %mma.2996, 1
  %acc.2999 = extractvalue { float, float, float, float } %mma.2996, 2
  %acc.3000 = extractvalue { float, float, float, float } %mma.2996, 3
  %mma.3001 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.2936, i32 %tf32.2937, i32 %tf32.2938, i32 %tf32.2939, i32 %tf32.2983, i32 %tf32.2984, float %acc.2997, float %acc.2998, float %acc.2999, float %acc.3000) #1
  %acc.3002 = extractvalue { float, float, float, float } %mma.3001, 0
  %acc.3003 = extractvalue { float, float, float, float } %mma.3001, 1
  %acc.3004 = extractvalue { float, float, float, float } %mma.3001, 2
  %acc.3005 = extractvalue { float, float, float, float } %mma.3001, 3
  %number.3006 = bitcast i32 %word.2542 to float
  %number.3007 = bitcast i32 %word.2544 to float
  %number.3008 = bitcast i32 %word.2543 to float
  %number.3009 = bitcast i32 %word.2545 to float
  %tf32.3010 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3006) #1
  %tf32.3011 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3007) #1
  %tf32.3012 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3008) #1
  %tf32.3013 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3009) #1
  %rounded.3014 = bitcast i32 %tf32.3010 to float
  %rest.3015 = fsub float %number.3006, %rounded.3014
  %tf32.3016 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3015) #1
  %rounded.3017 = bitcast i32 %tf32.3011 to float
  %rest.3018 = fsub float %number.3007, %rounded.3017
  %tf32.3019 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3018) #1
  %rounded.3020 = bitcast i32 %tf32.3012 to float
  %rest.3021 = fsub float %number.3008, %rounded.3020
  %tf32.3022 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3021) #1
  %rounded.3023 = bitcast i32 %tf32.3013 to float
  %rest.3024 = fsub float %number.3009, %rounded.3023
  %tf32.3025 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3024) #1
  %element.3026 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3840];", "=r,r"(i32 %element.2561) #1
  %element.3027 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3920];", "=r,r"(i32 %element.2561) #1
  %element.3028 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3872];", "=r,r"(i32 %element.2561) #1
  %element.3029 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+3952];", "=r,r"(i32 %element.2561) #1
  %number.3030 = bitcast i32 %element.3026 to float
  %number.3031 = bitcast i32 %element.3027 to float
  %tf32.3032 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3030) #1
  %tf32.3033 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3031) #1
  %rounded.3034 = bitcast i32 %tf32.3032 to float
  %rest.3035 = fsub float %number.3030, %rounded.3034
  %tf32.3036 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3035) #1
  %rounded.3037 = bitcast i32 %tf32.3033 to float
  %rest.3038 = fsub float %number.3031, %rounded.3037
  %tf32.3039 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3038) #1
  %mma.3040 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3016, i32 %tf32.3019, i32 %tf32.3022, i32 %tf32.3025, i32 %tf32.3032, i32 %tf32.3033, float %acc.2977, float %acc.2978, float %acc.2979, float %acc.2980) #1
  %acc.3041 = extractvalue { float, float, float, float } %mma.3040, 0
  %acc.3042 = extractvalue { float, float, float, float } %mma.3040, 1
  %acc.3043 = extractvalue { float, float, float, float } %mma.3040, 2
  %acc.3044 = extractvalue { float, float, float, float } %mma.3040, 3
  %mma.3045 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3010, i32 %tf32.3011, i32 %tf32.3012, i32 %tf32.3013, i32 %tf32.3036, i32 %tf32.3039, float %acc.3041, float %acc.3042, float %acc.3043, float %acc.3044) #1
  %acc.3046 = extractvalue { float, float, float, float } %mma.3045, 0
  %acc.3047 = extractvalue { float, float, float, float } %mma.3045, 1
  %acc.3048 = extractvalue { float, float, float, float } %mma.3045, 2
  %acc.3049 = extractvalue { float, float, float, float } %mma.3045, 3
  %mma.3050 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3010, i32 %tf32.3011, i32 %tf32.3012, i32 %tf32.3013, i32 %tf32.3032, i32 %tf32.3033, float %acc.3046, float %acc.3047, float %acc.3048, float %acc.3049) #1
  %acc.3051 = extractvalue { float, float, float, float } %mma.3050, 0
  %acc.3052 = extractvalue { float, float, float, float } %mma.3050, 1
  %acc.3053 = extractvalue { float, float, float, float } %mma.3050, 2
  %acc.3054 = extractvalue { float, float, float, float } %mma.3050, 3
  %number.3055 = bitcast i32 %element.3028 to float
  %number.3056 = bitcast i32 %element.3029 to float
  %tf32.3057 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3055) #1
  %tf32.3058 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3056) #1
  %rounded.3059 = bitcast i32 %tf32.3057 to float
  %rest.3060 = fsub float %number.3055, %rounded.3059
  %tf32.3061 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3060) #1
  %rounded.3062 = bitcast i32 %tf32.3058 to float
  %rest.3063 = fsub float %number.3056, %rounded.3062
  %tf32.3064 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3063) #1
  %mma.3065 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3016, i32 %tf32.3019, i32 %tf32.3022, i32 %tf32.3025, i32 %tf32.3057, i32 %tf32.3058, float %acc.3002, float %acc.3003, float %acc.3004, float %acc.3005) #1
  %acc.3066 = extractvalue { float, float, float, float } %mma.3065, 0
  %acc.3067 = extractvalue { float, float, float, float } %mma.3065, 1
  %acc.3068 = extractvalue { float, float, float, float } %mma.3065, 2
  %acc.3069 = extractvalue { float, float, float, float } %mma.3065, 3
  %mma.3070 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3010, i32 %tf32.3011, i32 %tf32.3012, i32 %tf32.3013, i32 %tf32.3061, i32 %tf32.3064, float %acc.3066, float %acc.3067, float %acc.3068, float %acc.3069) #1
  %acc.3071 = extractvalue { float, float, float, float } %mma.3070, 0
  %acc.3072 = extractvalue { float, float, float, float } %mma.3070, 1
  %acc.3073 = extractvalue { float, float, float, float } %mma.3070, 2
  %acc.3074 = extractvalue { float, float, float, float } %mma.3070, 3
  %mma.3075 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3010, i32 %tf32.3011, i32 %tf32.3012, i32 %tf32.3013, i32 %tf32.3057, i32 %tf32.3058, float %acc.3071, float %acc.3072, float %acc.3073, float %acc.3074) #1
  %acc.3076 = extractvalue { float, float, float, float } %mma.3075, 0
  %acc.3077 = extractvalue { float, float, float, float } %mma.3075, 1
  %acc.3078 = extractvalue { float, float, float, float } %mma.3075, 2
  %acc.3079 = extractvalue { float, float, float, float } %mma.3075, 3
  %number.3080 = bitcast i32 %word.2546 to float
  %number.3081 = bitcast i32 %word.2548 to float
  %number.3082 = bitcast i32 %word.2547 to float
  %number.3083 = bitcast i32 %word.2549 to float
  %tf32.3084 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3080) #1
  %tf32.3085 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3081) #1
  %tf32.3086 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3082) #1
  %tf32.3087 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3083) #1
  %rounded.3088 = bitcast i32 %tf32.3084 to float
  %rest.3089 = fsub float %number.3080, %rounded.3088
  %tf32.3090 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3089) #1
  %rounded.3091 = bitcast i32 %tf32.3085 to float
  %rest.3092 = fsub float %number.3081, %rounded.3091
  %tf32.3093 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3092) #1
  %rounded.3094 = bitcast i32 %tf32.3086 to float
  %rest.3095 = fsub float %number.3082, %rounded.3094
  %tf32.3096 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3095) #1
  %rounded.3097 = bitcast i32 %tf32.3087 to float
  %rest.3098 = fsub float %number.3083, %rounded.3097
  %tf32.3099 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3098) #1
  %element.3100 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+4480];", "=r,r"(i32 %element.2561) #1
  %element.3101 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+4560];", "=r,r"(i32 %element.2561) #1
  %element.3102 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+4512];", "=r,r"(i32 %element.2561) #1
  %element.3103 = call i32 asm sideeffect "ld.shared.b32 $0, [$1+4592];", "=r,r"(i32 %element.2561) #1
  %number.3104 = bitcast i32 %element.3100 to float
  %number.3105 = bitcast i32 %element.3101 to float
  %tf32.3106 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3104) #1
  %tf32.3107 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3105) #1
  %rounded.3108 = bitcast i32 %tf32.3106 to float
  %rest.3109 = fsub float %number.3104, %rounded.3108
  %tf32.3110 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3109) #1
  %rounded.3111 = bitcast i32 %tf32.3107 to float
  %rest.3112 = fsub float %number.3105, %rounded.3111
  %tf32.3113 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3112) #1
  %mma.3114 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3090, i32 %tf32.3093, i32 %tf32.3096, i32 %tf32.3099, i32 %tf32.3106, i32 %tf32.3107, float %acc.3051, float %acc.3052, float %acc.3053, float %acc.3054) #1
  %acc.3115 = extractvalue { float, float, float, float } %mma.3114, 0
  %acc.3116 = extractvalue { float, float, float, float } %mma.3114, 1
  %acc.3117 = extractvalue { float, float, float, float } %mma.3114, 2
  %acc.3118 = extractvalue { float, float, float, float } %mma.3114, 3
  %mma.3119 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3084, i32 %tf32.3085, i32 %tf32.3086, i32 %tf32.3087, i32 %tf32.3110, i32 %tf32.3113, float %acc.3115, float %acc.3116, float %acc.3117, float %acc.3118) #1
  %acc.3120 = extractvalue { float, float, float, float } %mma.3119, 0
  %acc.3121 = extractvalue { float, float, float, float } %mma.3119, 1
  %acc.3122 = extractvalue { float, float, float, float } %mma.3119, 2
  %acc.3123 = extractvalue { float, float, float, float } %mma.3119, 3
  %mma.3124 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3084, i32 %tf32.3085, i32 %tf32.3086, i32 %tf32.3087, i32 %tf32.3106, i32 %tf32.3107, float %acc.3120, float %acc.3121, float %acc.3122, float %acc.3123) #1
  %acc.3125 = extractvalue { float, float, float, float } %mma.3124, 0
  %acc.3126 = extractvalue { float, float, float, float } %mma.3124, 1
  %acc.3127 = extractvalue { float, float, float, float } %mma.3124, 2
  %acc.3128 = extractvalue { float, float, float, float } %mma.3124, 3
  %number.3129 = bitcast i32 %element.3102 to float
  %number.3130 = bitcast i32 %element.3103 to float
  %tf32.3131 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3129) #1
  %tf32.3132 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %number.3130) #1
  %rounded.3133 = bitcast i32 %tf32.3131 to float
  %rest.3134 = fsub float %number.3129, %rounded.3133
  %tf32.3135 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3134) #1
  %rounded.3136 = bitcast i32 %tf32.3132 to float
  %rest.3137 = fsub float %number.3130, %rounded.3136
  %tf32.3138 = call i32 asm "cvt.rna.tf32.f32 $0, $1;", "=r,f"(float %rest.3137) #1
  %mma.3139 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3090, i32 %tf32.3093, i32 %tf32.3096, i32 %tf32.3099, i32 %tf32.3131, i32 %tf32.3132, float %acc.3076, float %acc.3077, float %acc.3078, float %acc.3079) #1
  %acc.3140 = extractvalue { float, float, float, float } %mma.3139, 0
  %acc.3141 = extractvalue { float, float, float, float } %mma.3139, 1
  %acc.3142 = extractvalue { float, float, float, float } %mma.3139, 2
  %acc.3143 = extractvalue { float, float, float, float } %mma.3139, 3
  %mma.3144 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3084, i32 %tf32.3085, i32 %tf32.3086, i32 %tf32.3087, i32 %tf32.3135, i32 %tf32.3138, float %acc.3140, float %acc.3141, float %acc.3142, float %acc.3143) #1
  %acc.3145 = extractvalue { float, float, float, float } %mma.3144, 0
  %acc.3146 = extractvalue { float, float, float, float } %mma.3144, 1
  %acc.3147 = extractvalue { float, float, float, float } %mma.3144, 2
  %acc.3148 = extractvalue { float, float, float, float } %mma.3144, 3
  %mma.3149 = call { float, float, float, float } asm "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {$0,$1,$2,$3}, {$4,$5,$6,$7}, {$8,$9}, {$10,$11,$12,$13};", "=f,=f,=f,=f,r,r,r,r,r,r,f,f,f,f"(i32 %tf32.3084, i32 %tf32.3085, i32 %tf32.3086, i32 %tf32.3087, i32 %tf32.3131, i32 %tf32.3132, float %acc.3145, float %acc.3146, float %acc.3147, float %acc.3148) #1
  %acc.3150 = extractvalue { float, float, float, float } %mma.3149, 0
  %acc.3151 = extractvalue { float, float, float, float } %mma.3149, 1
  %acc.3152 = extractvalue { float, float, float, float } %mma.3149, 2
  %acc.3153 = extractvalue { float, float, float, float } %mma.3149, 3
  %next.3154 = add nsw i32 %J.1573, 1
  br label %for.1572, !llvm.loop !0
for.1572.done:
  call void asm sideeffect "cp.async.wait_group 0;", "~{memory}"() #1
  %f.3155 = fmul float %carried.1574, 0x3FE62E4300000000
  %bits.3156 = bitcast float %carried.1576 to i32
  %bits.3157 = sub i32 %bits.3156, 1059760811
  %bits.3158 = and i32 %bits.3157, -8388608
  %bits.3159 = sub i32 %bits.3156, %bits.3158
  %f.3160 = bitcast i32 %bits.3159 to float
  %f.3161 = fadd float %f.3160, 0xBFF0000000000000
  %f.3162 = sitofp i32 %bits.3158 to float
  %f.3163 = fmul float %f.3162, 0x3E80000000000000
  %f.3164 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.3161, float 0xBFBFCD0360000000)
  %f.3165 = call float @llvm.fma.f32(float %f.3164, float %f.3161, float 0x3FBBF1AF00000000)
  %f.3166 = call float @llvm.fma.f32(float %f.3165, float %f.3161, float 0xBFBF758960000000)
  %f.3167 = call float @llvm.fma.f32(float %f.3166, float %f.3161, float 0x3FC24B28C0000000)
  %f.3168 = call float @llvm.fma.f32(float %f.3167, float %f.3161, float 0xBFC5578320000000)
  %f.3169 = call float @llvm.fma.f32(float %f.3168, float %f.3161, float 0x3FC9999540000000)
  %f.3170 = call float @llvm.fma.f32(float %f.3169, float %f.3161, float 0xBFCFFFFB60000000)
  %f.3171 = call float @llvm.fma.f32(float %f.3170, float %f.3161, float 0x3FD5555560000000)
  %f.3172 = call float @llvm.fma.f32(float %f.3171, float %f.3161, float 0xBFE0000000000000)
  %f.3173 = fmul float %f.3161, %f.3161
  %f.3174 = call float @llvm.fma.f32(float %f.3172, float %f.3173, float %f.3161)
  %f.3175 = call float @llvm.fma.f32(float %f.3163, float 0x3FE62E4300000000, float %f.3174)
  %i.3176 = fcmp olt float %carried.1576, 0x0000000000000000
  %f.3177 = select i1 %i.3176, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.3178 = fcmp olt float %carried.1576, 0x7FF0000000000000
  %f.3179 = select i1 %i.3178, float %f.3175, float %carried.1576
  %i.3180 = fcmp olt float %carried.1576, 0x3810000000000000
  %f.3181 = select i1 %i.3180, float %f.3177, float %f.3179
  %f.3182 = fadd float %f.3155, %f.3181
  %f.3183 = fmul float %carried.1575, 0x3FE62E4300000000
  %bits.3184 = bitcast float %carried.1577 to i32
  %bits.3185 = sub i32 %bits.3184, 1059760811
  %bits.3186 = and i32 %bits.3185, -8388608
  %bits.3187 = sub i32 %bits.3184, %bits.3186
  %f.3188 = bitcast i32 %bits.3187 to float
  %f.3189 = fadd float %f.3188, 0xBFF0000000000000
  %f.3190 = sitofp i32 %bits.3186 to float
  %f.3191 = fmul float %f.3190, 0x3E80000000000000
  %f.3192 = call float @llvm.fma.f32(float 0x3FBD01A220000000, float %f.3189, float 0xBFBFCD0360000000)
  %f.3193 = call float @llvm.fma.f32(float %f.3192, float %f.3189, float 0x3FBBF1AF00000000)
  %f.3194 = call float @llvm.fma.f32(float %f.3193, float %f.3189, float 0xBFBF758960000000)
  %f.3195 = call float @llvm.fma.f32(float %f.3194, float %f.3189, float 0x3FC24B28C0000000)
  %f.3196 = call float @llvm.fma.f32(float %f.3195, float %f.3189, float 0xBFC5578320000000)
  %f.3197 = call float @llvm.fma.f32(float %f.3196, float %f.3189, float 0x3FC9999540000000)
  %f.3198 = call float @llvm.fma.f32(float %f.3197, float %f.3189, float 0xBFCFFFFB60000000)
  %f.3199 = call float @llvm.fma.f32(float %f.3198, float %f.3189, float 0x3FD5555560000000)
  %f.3200 = call float @llvm.fma.f32(float %f.3199, float %f.3189, float 0xBFE0000000000000)
  %f.3201 = fmul float %f.3189, %f.3189
  %f.3202 = call float @llvm.fma.f32(float %f.3200, float %f.3201, float %f.3189)
  %f.3203 = call float @llvm.fma.f32(float %f.3191, float 0x3FE62E4300000000, float %f.3202)
  %i.3204 = fcmp olt float %carried.1577, 0x0000000000000000
  %f.3205 = select i1 %i.3204, float 0xFFF8000000000000, float 0xFFF0000000000000
  %i.3206 = fcmp olt float %carried.1577, 0x7FF0000000000000
  %f.3207 = select i1 %i.3206, float %f.3203, float %carried.1577
  %i.3208 = fcmp olt float %carried.1577, 0x3810000000000000
  %f.3209 = select i1 %i.3208, float %f.3205, float %f.3207
  %f.3210 = fadd float %f.3183, %f.3209
  %f.3211 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %carried.1576)
  %f.3212 = call float @llvm.nvvm.div.full.ftz(float 0x3FF0000000000000, float %carried.1577)
  %i.3213 = fcmp oeq float %carried.1576, 0x0000000000000000
  %f.3214 = fmul float %carried.1578, %f.3211
  %f.3215 = select i1 %i.3213, float 0x0000000000000000, float %f.3214
  %f.3216 = fmul float %carried.1579, %f.3211
  %f.3217 = select i1 %i.3213, float 0x0000000000000000, float %f.3216
  %i.3218 = fcmp oeq float %carried.1577, 0x0000000000000000
  %f.3219 = fmul float %carried.1580, %f.3212
  %f.3220 = select i1 %i.3218, float 0x0000000000000000, float %f.3219
  %f.3221 = fmul float %carried.1581, %f.3212
  %f.3222 = select i1 %i.3218, float 0x0000000000000000, float %f.3221
  %f.3223 = fmul float %carried.1582, %f.3211
  %f.3224 = select i1 %i.3213, float 0x0000000000000000, float %f.3223
  %f.3225 = fmul float %carried.1583, %f.3211
  %f.3226 = select i1 %i.3213, float 0x0000000000000000, float %f.3225
  %f.3227 = fmul float %carried.1584, %f.3212
  %f.3228 = select i1 %i.3218, float 0x0000000000000000, float %f.3227
  %f.3229 = fmul float %carried.1585, %f.3212
  %f.3230 = select i1 %i.3218, float 0x0000000000000000, float %f.3229
  %i.3231 = sext i32 %i.11 to i64
  %along.3232 = mul i64 %i.3231, %strided.out.stride0
  %i.3233 = sext i32 %i.9 to i64
  %along.3234 = mul i64 %i.3233, %strided.out.stride1
  %start.3235 = add i64 %along.3232, %along.3234
  %row.3236 = add i32 %i.41, %row.36
  %row.3237 = add i32 %row.3236, 0
  %row.3238 = zext i32 %row.3237 to i64
  %i.3239 = sext i32 %scalar.M to i64
  %inside.3240 = icmp slt i64 %row.3238, %i.3239
  br i1 %inside.3240, label %write.3241, label %write.3241.end
write.3241:
  %along.3242 = mul i64 %row.3238, %strided.out.stride2
  %line.3243 = add i64 %start.3235, %along.3242
  %column.3244 = zext i32 %column.37 to i64
  %element.3245 = add i64 %line.3243, %column.3244
  %at.3246 = getelementptr float, ptr addrspace(1) %strided.out, i64 %element.3245
  %pair.3247 = getelementptr i8, ptr addrspace(1) %at.3246, i64 0
  store float %f.3215, ptr addrspace(1) %pair.3247, align 8
  %pair.3248 = getelementptr i8, ptr addrspace(1) %pair.3247, i64 4
  store float %f.3217, ptr addrspace(1) %pair.3248, align 4
  %pair.3249 = getelementptr i8, ptr addrspace(1) %at.3246, i64 32
  store float %f.3224, ptr addrspace(1) %pair.3249, align 8
  %pair.3250 = getelementptr i8, ptr addrspace(1) %pair.3249, i64 4
  store float %f.3226, ptr addrspace(1) %pair.3250, align 4
  br label %write.3241.end
write.3241.end:
  %row.3251 = add i32 %i.41, %row.36
  %row.3252 = add i32 %row.3251, 8
  %row.3253 = zext i32 %row.3252 to i64
  %i.3254 = sext i32 %scalar.M to i64
  %inside.3255 = icmp slt i64 %row.3253, %i.3254
  br i1 %inside.3255, label %write.3256, label %write.3256.end
write.3256:
  %along.3257 = mul i64 %row.3253, %strided.out.stride2
  %line.3258 = add i64 %start.3235, %along.3257
  %column.3259 = zext i32 %column.37 to i64
  %element.3260 = add i64 %line.3258, %column.3259
  %at.3261 = getelementptr float, ptr addrspace(1) %strided.out, i64 %element.3260
  %pair.3262 = getelementptr i8, ptr addrspace(1) %at.3261, i64 0
  store float %f.3220, ptr addrspace(1) %pair.3262, align 8
  %pair.3263 = getelementptr i8, ptr addrspace(1) %pair.3262, i64 4
  store float %f.3222, ptr addrspace(1) %pair.3263, align 4
  %pair.3264 = getelementptr i8, ptr addrspace(1) %at.3261, i64 32
  store float %f.3228, ptr addrspace(1) %pair.3264, align 8
  %pair.3265 = getelementptr i8, ptr addrspace(1) %pair.3264, i64 4
  store float %f.3230, ptr addrspace(1) %pair.3265, align 4
  br label %write.3256.end
write.3256.end:
  %i.3266 = sext i32 %i.11 to i64
  %i.3267 = sext i32 %scalar.Hq to i64
  %i.3268 = sext i32 %scalar.M to i64
  %i.3269 = mul i64 %i.3267, %i.3268
  %along.3270 = mul i64 %i.3266, %i.3269
  %i.3271 = sext i32 %i.9 to i64
  %i.3272 = sext i32 %scalar.M to i64
  %along.3273 = mul i64 %i.3271, %i.3272
  %start.3274 = add i64 %along.3270, %along.3273
  %wanted.3275 = icmp ne ptr addrspace(1) %global.lse, null
  %leader.3276 = and i1 %wanted.3275, %quad.leader.38
  %row.3277 = add i32 %i.41, %row.36
  %row.3278 = add i32 %row.3277, 0
  %row.3279 = zext i32 %row.3278 to i64
  %i.3280 = sext i32 %scalar.M to i64
  %inside.3281 = icmp slt i64 %row.3279, %i.3280
  %writes.3282 = and i1 %inside.3281, %leader.3276
  br i1 %writes.3282, label %write.3283, label %write.3283.end
write.3283:
  %element.3284 = add i64 %start.3274, %row.3279
  %at.3285 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.3284
  store float %f.3182, ptr addrspace(1) %at.3285, align 4
  br label %write.3283.end
write.3283.end:
  %row.3286 = add i32 %i.41, %row.36
  %row.3287 = add i32 %row.3286, 8
  %row.3288 = zext i32 %row.3287 to i64
  %i.3289 = sext i32 %scalar.M to i64
  %inside.3290 = icmp slt i64 %row.3288, %i.3289
  %writes.3291 = and i1 %inside.3290, %leader.3276
  br i1 %writes.3291, label %write.3292, label %write.3292.end
write.3292:
  %element.3293 = add i64 %start.3274, %row.3288
  %at.3294 = getelementptr float, ptr addrspace(1) %global.lse, i64 %element.3293
  store float %f.3210, ptr addrspace(1) %at.3294, align 4
  br label %write.3292.end
write.3292.end:
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

attributes #0 = { nounwind "nvvm.maxntid"="128" "nvvm.minctasm"="5" "denormal-fp-math-f32"="preserve-sign" }
attributes #1 = { convergent nounwind }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{}
