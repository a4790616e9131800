namespace Buendnisnetz.Tests.House;

/// <summary>The solver as it was built beside the tests.</summary>
internal static class TestSolver
{
    public static string Program { get; } =
        Path.Combine(Checkout.Root, "src", "Solver", "bin", "Debug", "net10.0", "linux-x64", "Buendnisnetz.Solver");

    public static SolverSettings Settings { get; } = new(Program, 1024, TimeSpan.FromSeconds(30));
}
