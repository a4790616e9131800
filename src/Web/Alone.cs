namespace Buendnisnetz.Web;

/// <summary>
/// With SQLite one process alone keeps the house open on a data folder: it keeps pages for visitors and asks nobody whether they are
/// still true. The system gives the folder free when the process ends, however it ends.
/// </summary>
internal static class Alone
{
    private static readonly FileStreamOptions Locked = new()
    {
        Mode = FileMode.OpenOrCreate,
        Access = FileAccess.ReadWrite,
        Share = FileShare.None,
    };

    /// <summary>Takes the folder until it is disposed of; null where many may share it.</summary>
    /// <exception cref="Refusal">Another process has it.</exception>
    public static FileStream? On(IConfiguration configuration, Site site)
    {
        if (configuration["Database:Provider"] == "Postgres") return null;
        var file = Path.Combine(site.DataFolder, "open");
        try { return new FileStream(file, Locked); }
        catch (IOException other) when (Faults.IsHeldFile(other))
        {
            throw new Refusal($"Im Ordner {site.DataFolder} ist das Bündnisnetz schon geöffnet. Mit SQLite arbeitet dort nur ein Programm: "
                + "Bitte beenden Sie das andere, oder nehmen Sie PostgreSQL.");
        }
    }
}
