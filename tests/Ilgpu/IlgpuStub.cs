namespace Attn.Ilgpu.Tests;

/// <summary>
/// The part of ILGPU 1.5's surface that printed kernels use, with its meaning: a group is as many real threads as it has
/// members, which meet at barriers and share what they allocate in the same order. ILGPU itself is on no feed here.
/// </summary>
internal static class IlgpuStub
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Threading;

        namespace ILGPU
        {
            public readonly struct ArrayView<T> where T : unmanaged
            {
                private readonly T[] _items;
                public ArrayView(T[] items) => _items = items;
                public ref T this[long index] => ref _items[index];
                public ref T this[int index] => ref _items[index];
                public long Length => _items.LongLength;
            }

            public static class Grid
            {
                [ThreadStatic] private static (int X, int Y, int Z) t_index;
                public static int IdxX => t_index.X;
                public static int IdxY => t_index.Y;
                public static int IdxZ => t_index.Z;
                internal static void Set(int x, int y, int z) => t_index = (x, y, z);
            }

            public static class Group
            {
                [ThreadStatic] private static int t_index;
                [ThreadStatic] private static Barrier? t_barrier;
                public static int IdxX => t_index;
                public static void Barrier() => t_barrier!.SignalAndWait();
                internal static void Set(int index, Barrier barrier) => (t_index, t_barrier) = (index, barrier);
            }

            public static class SharedMemory
            {
                [ThreadStatic] private static List<Array>? t_group;
                [ThreadStatic] private static int t_next;
                internal static void Set(List<Array> group) => (t_group, t_next) = (group, 0);

                public static ArrayView<T> Allocate<T>(int length) where T : unmanaged
                {
                    lock (t_group!)
                    {
                        if (t_next == t_group.Count)
                        {
                            t_group.Add(new T[length]);
                        }

                        return new ArrayView<T>((T[])t_group[t_next++]);
                    }
                }
            }

            public static class Launcher
            {
                public static void Run(int gridX, int gridY, int gridZ, int group, Action kernel)
                {
                    for (var z = 0; z < gridZ; z++)
                    for (var y = 0; y < gridY; y++)
                    for (var x = 0; x < gridX; x++)
                    {
                        var (bx, by, bz) = (x, y, z);
                        var shared = new List<Array>();
                        using var barrier = new Barrier(group);
                        var threads = new Thread[group];
                        for (var t = 0; t < group; t++)
                        {
                            var index = t;
                            threads[t] = new Thread(() =>
                            {
                                Grid.Set(bx, by, bz);
                                Group.Set(index, barrier);
                                SharedMemory.Set(shared);
                                kernel();
                            }, 1 << 18);
                            threads[t].Start();
                        }

                        foreach (var thread in threads)
                        {
                            thread.Join();
                        }
                    }
                }
            }
        }

        namespace ILGPU.Algorithms
        {
            public static class XMath
            {
                public static float Exp(float x) => MathF.Exp(x);
                public static float Exp2(float x) => MathF.Pow(2, x);
                public static float Log(float x) => MathF.Log(x);
                public static float Log2(float x) => MathF.Log2(x);
                public static float Tanh(float x) => MathF.Tanh(x);
                public static float Sqrt(float x) => MathF.Sqrt(x);
                public static float Rsqrt(float x) => 1 / MathF.Sqrt(x);
                public static float Floor(float x) => MathF.Floor(x);
                public static float Ceiling(float x) => MathF.Ceiling(x);
                public static float Sin(float x) => MathF.Sin(x);
                public static float Cos(float x) => MathF.Cos(x);
                public static float Abs(float x) => MathF.Abs(x);
                public static float Pow(float x, float y) => MathF.Pow(x, y);
            }
        }
        """;
}
