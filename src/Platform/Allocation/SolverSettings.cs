using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Platform;

/// <summary>Where the program that gives places away lies, and what it may take (section Solver).</summary>
internal sealed record SolverSettings(string Program, int Megabytes, TimeSpan Limit)
{
    public static SolverSettings Of(IConfiguration configuration)
    {
        var solver = configuration.GetSection("Solver");
        return new(
            solver["Program"] is { Length: > 0 } program ? program
                : Path.Combine(AppContext.BaseDirectory, "solver", "Buendnisnetz.Solver"),
            Math.Max(256, solver.GetValue("Megabytes", 1024)),
            TimeSpan.FromSeconds(Math.Max(1, solver.GetValue("Seconds", 120))));
    }

    /// <summary>Why it cannot be started here, in German; null where nothing speaks against it.</summary>
    public string? Obstacle => !OperatingSystem.IsLinux() ? "Das Programm für die Platzvergabe gibt es nur für Linux."
        : !File.Exists(Program) ? $"Das Programm für die Platzvergabe fehlt: {Program}"
        : null;
}
