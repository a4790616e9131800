namespace Buendnisnetz.Web;

/// <summary>What is logged: one JSON line an entry in production, no addresses of requests, no addresses of people.</summary>
internal static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var start = new StartLog();
        builder.Services.AddSingleton(start);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", level => !start.HasFailed && level >= LogLevel.Information)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => start.IsOpen && level >= LogLevel.Warning)
            // What the checks find stands on the page and on the console.
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None)
            // The keys lie in the database, and who reads it reads everything anyway.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // An error in saving reaches the page or the job that saved, and is logged there.
            .AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.None)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Transaction", LogLevel.None);
        if (builder.Environment.IsProduction()) builder.Logging.AddJsonConsole(json => json.UseUtcTimestamp = true);
    }
}

/// <summary>Whether the house is open: what fails before is said once, as a sentence on the console, and not in the log as well.</summary>
internal sealed class StartLog
{
    public bool IsOpen { get; set; }

    public bool HasFailed { get; set; }
}
