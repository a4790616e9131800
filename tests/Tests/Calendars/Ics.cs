using System.Net;
using System.Text;
using Buendnisnetz.Calendars;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>Calendar files as programs write them, with their mistakes.</summary>
internal static class Ics
{
    /// <summary>The day on which all of them are read.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static string File(params string[] events) => $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Stadtkalender\r\n{string.Concat(
        events.Select(one => $"BEGIN:VEVENT\r\n{one.ReplaceLineEndings("\r\n")}\r\nEND:VEVENT\r\n"))}END:VCALENDAR\r\n";

    public static CalendarReading Read(params string[] events) => Read(Encoding.UTF8.GetBytes(File(events)));

    public static CalendarReading Read(byte[] bytes) => CalendarReading.Of(bytes, Today);

    public static string Feast(string uid = "fest-1", string title = "Stadtfest", string day = "20270612", string more = "") =>
        $"UID:{uid}\nDTSTART;TZID=Europe/Berlin:{day}T140000\nDTEND;TZID=Europe/Berlin:{day}T180000\nSUMMARY:{title}\n"
        + $"LOCATION:Milchwerk\\, Werner-Messmer-Straße 14\\, 78315 Radolfzell\nDESCRIPTION:Alle sind da.{more}";
}

/// <summary>A web server that answers as it is told.</summary>
internal sealed class CalendarServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private CalendarServer(WebApplication app) => this.app = app;

    public string Text { get; set; } = Ics.File();

    public Func<HttpContext, Task>? Otherwise { get; set; }

    public List<string> Conditions { get; } = [];

    public string Address => $"{app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}/kalender.ics";

    public static async Task<CalendarServer> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new CalendarServer(builder.Build());
        server.app.Run(server.Answer);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        if (Otherwise is not null) { await Otherwise(context); return; }
        var tag = $"\"{Text.GetHashCode(StringComparison.Ordinal):x}\"";
        Conditions.Add(context.Request.Headers.IfNoneMatch.ToString());
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag) context.Response.StatusCode = StatusCodes.Status304NotModified;
        else await context.Response.WriteAsync(Text);
    }
}

/// <summary>What tests do with foreign calendars.</summary>
internal static class CalendarHouse
{
    extension(TestHouse house)
    {
        /// <summary>Asks a calendar as the hourly job does.</summary>
        public async Task Ask(Guid source)
        {
            await using var scope = house.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ImportDesk>().Ask(source, house.Clock.Now, default);
        }
    }
}
