namespace Buendnisnetz.Web;

/// <summary>What is logged: one JSON line an entry in production, no addresses of requests, no addresses of people.</summary>
internal static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            // The keys lie in the database, and who reads it reads everything anyway.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // An error in saving reaches the page or the job that saved, and is logged there.
            .AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);
        if (builder.Environment.IsProduction()) builder.Logging.AddJsonConsole(json => json.UseUtcTimestamp = true);
    }
}
