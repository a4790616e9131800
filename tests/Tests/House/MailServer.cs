using System.Diagnostics;
using Buendnisnetz.Web;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.House;

/// <summary>
/// Debian's Exim with a configuration of its own in a folder of its own, without a service: what is sent to netz.example goes through a
/// pipe to <c>receive-mail</c> of the built program. As root it pipes as its own user, because it never does so as root.
/// </summary>
internal sealed class MailServer : IDisposable
{
    public const string Program = "/usr/sbin/exim4";
    private readonly string folder;
    private readonly string configuration;

    public MailServer(TestHouse house, IReadOnlyDictionary<string, string> settings)
    {
        folder = Directory.CreateTempSubdirectory("buendnisnetz-exim-").FullName;
        configuration = Path.Combine(folder, "exim.conf");
        File.WriteAllText(configuration, Configuration);
        File.WriteAllText(Path.Combine(folder, "receive"), Script(house.Services.GetRequiredService<IConfiguration>(), settings));
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        foreach (var open in new[] { folder, Path.Combine(folder, "data"), Path.Combine(folder, "receive") }) Mode(open, 7);
        Mode(configuration, 4);
        if (Environment.IsPrivilegedProcess && DatabaseOf(house) is { } file)
            foreach (var left in Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*")
                .Append(Path.GetDirectoryName(file)!))
                Mode(left, Directory.Exists(left) ? 7 : 6);
    }

    /// <summary>Why it cannot run here; null where it can.</summary>
    public static string? Obstacle => !File.Exists(Program) ? "Exim is not here: apt-get install exim4-daemon-light."
        : Environment.IsPrivilegedProcess && !IsOpen(Path.GetDirectoryName(typeof(Modules).Assembly.Location)!)
            ? "The checkout lies where Exim's user cannot read it." : null;

    /// <summary>Hands it a message, as a mail server would that got it from outside; waits until it was delivered or put off.</summary>
    public async Task Deliver(string message, string sender, string recipient)
    {
        using var exim = Process.Start(new ProcessStartInfo(Program, ["-C", configuration, "-odi", "-oi", "-f", sender, recipient])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true, // It says that a configuration of one's own takes its privileges.
        })!;
        await exim.StandardInput.WriteAsync(message);
        exim.StandardInput.Close();
        var said = await exim.StandardError.ReadToEndAsync();
        await exim.WaitForExitAsync();
        Assert.True(exim.ExitCode == 0, said + Log);
    }

    /// <summary>What it wrote down.</summary>
    public string Log => string.Concat(Directory.GetFiles(folder, "*log").Select(File.ReadAllText));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string? DatabaseOf(TestHouse house) => TestDatabase.IsPostgres ? null
        : new SqliteConnectionStringBuilder(house.Services.GetRequiredService<IConfiguration>()["ConnectionStrings:Db"]).DataSource;

    private static void Mode(string path, int rights)
    {
        var others = rights == 7 && !path.EndsWith("receive", StringComparison.Ordinal) || rights == 6 ? 2 : 0;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, (UnixFileMode)((7 << 6) | (rights << 3) | (rights & 5) | others));
    }

    private static bool IsOpen(string path)
    {
        for (var at = new DirectoryInfo(path); at is not null; at = at.Parent)
            if (!at.UnixFileMode.HasFlag(UnixFileMode.OtherExecute)) return false;
        return true;
    }

    private string Script(IConfiguration house, IReadOnlyDictionary<string, string> settings) => string.Join('\n',
        [
            "#!/bin/sh", "export ASPNETCORE_ENVIRONMENT=Testing DOTNET_TieredPGO=0 HOME=/tmp",
            $"export Data='{folder}/data'", $"export Database__Provider='{house["Database:Provider"]}'",
            $"export ConnectionStrings__Db='{house["ConnectionStrings:Db"]}'",
            .. settings.Select(setting => $"export {setting.Key.Replace(":", "__", StringComparison.Ordinal)}='{setting.Value}'"),
            $"exec '{Dotnet}' exec '{typeof(Modules).Assembly.Location}' receive-mail --contentRoot '{AppContext.BaseDirectory}'", "",
        ]);

    private static string Dotnet => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Select(place => Path.Combine(place, "dotnet")).First(File.Exists);

    private string Configuration => $"""
        primary_hostname = mx.netz.example
        spool_directory = {folder}/spool
        log_file_path = {folder}/%slog
        keep_environment = PATH
        begin routers
        house:
          driver = accept
          domains = netz.example
          local_parts = antwort : ruecklauf
          local_part_suffix = +*
          local_part_suffix_optional
          transport = house
        begin transports
        house:
          driver = pipe
          command = {folder}/receive
          {(Environment.IsPrivilegedProcess ? "user = Debian-exim" : "")}
          envelope_to_add
          return_path_add
          message_prefix =
          message_suffix =
          ignore_status = false
          temp_errors = 75
          log_output
        begin retry
        * * F,1h,1m
        """;
}
