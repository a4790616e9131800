using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Platform;

/// <summary>How mail leaves the house (section Mail). Without a host it is spooled into the data folder.</summary>
internal sealed record MailSettings(string? Host, int Port, string? User, string? Password, bool StartTls, string From, string FromName, string? Bounces, TimeSpan Timeout)
{
    public static MailSettings Of(IConfiguration configuration, Site site)
    {
        var mail = configuration.GetSection("Mail");
        var domain = new Uri(site.Url).Host;
        return new(
            mail["Host"] is { Length: > 0 } host ? host : null,
            mail.GetValue("Port", 587),
            mail["User"],
            mail["Password"],
            mail.GetValue("StartTls", true),
            mail["From"] ?? $"buendnisnetz@{(domain.Contains('.', StringComparison.Ordinal) ? domain : "localhost")}",
            mail["FromName"] ?? "Bündnisnetz",
            mail["Bounces"],
            TimeSpan.FromSeconds(mail.GetValue("TimeoutSeconds", mail.GetValue("PatienceSeconds", 120))));
    }
}
