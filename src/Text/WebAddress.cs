namespace Buendnisnetz.Text;

/// <summary>Addresses in the web as people type them: "www.beispiel.de" is one.</summary>
public static class WebAddress
{
    /// <summary>What a form says where it is none.</summary>
    public const string Obstacle = "Das ist keine Internetadresse. Sie sieht zum Beispiel so aus: www.beispiel.de";

    /// <summary>The whole address, with https:// where none was typed; null where it is none that a browser would open.</summary>
    public static string? Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var full = typed.Contains("://", StringComparison.Ordinal) ? typed : "https://" + typed;
        return !typed.Any(char.IsWhiteSpace) && Uri.TryCreate(full, UriKind.Absolute, out var uri) && Leads(uri) ? full : null;
    }

    private static bool Leads(Uri uri) => uri is { Scheme: "http" or "https", UserInfo: "", HostNameType: UriHostNameType.Dns }
        && uri.Host.Trim('.').Contains('.', StringComparison.Ordinal);
}
