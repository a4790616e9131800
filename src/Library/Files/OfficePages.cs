using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Library;

/// <summary>
/// Draws Word, PowerPoint and OpenDocument files as PDF with LibreOffice, a child process of which each run has a profile of its own: no
/// macro runs, and nothing that a file links to is fetched.
/// </summary>
internal sealed class OfficePages(IConfiguration configuration)
{
    private const int MostSaid = 100_000;

    private static readonly string Careful = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        {Set("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true")}
        {Set("Common/Security/Scripting", "DisableMacrosExecution", "true")}
        {Set("Writer/Content/Update", "Link", "0")}
        </oor:items>
        """;

    private readonly string program = Path.Combine(configuration["Files:LibreOfficeFolder"] ?? "", "soffice");

    /// <summary>Draws a file into a folder that is empty before and belongs to nobody else.</summary>
    /// <returns>Where the PDF lies, null where there is none; and whether the program is not installed.</returns>
    public async Task<(string? Pdf, bool IsMissing)> Draw(string path, string folder, CancellationToken cancel)
    {
        var settings = Directory.CreateDirectory(Path.Combine(folder, "profile", "user"));
        await File.WriteAllTextAsync(Path.Combine(settings.FullName, "registrymodifications.xcu"), Careful, cancel);
        var profile = new Uri(settings.Parent!.FullName).AbsoluteUri;
        var ended = await ChildProgram.Run(program, [$"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to",
            "pdf", "--outdir", folder, path], MostSaid, cancel);
        var pdf = Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(path), ".pdf"));
        return (File.Exists(pdf) ? pdf : null, ended.IsMissing);
    }

    /// <summary>A setting in the form of its own registry.</summary>
    private static string Set(string path, string name, string value) => $"<item oor:path=\"/org.openoffice.Office.{path}\"><prop "
        + $"oor:name=\"{name}\" oor:op=\"fuse\"><value>{value}</value></prop></item>";
}
