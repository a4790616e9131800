using System.Globalization;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>Lays mail down as .eml files in the data folder, where no mail server is configured: demo, trial, test.</summary>
internal sealed class SpoolTransport(Site site) : MailTransport
{
    private static readonly FormatOptions OnDisk = Windows();

    /// <summary>Where the spooled mail lies.</summary>
    public string Folder { get; } = Path.Combine(site.DataFolder, "mail");

    public override async Task<string?> Carry(MimeMessage message, OutgoingMail mail, CancellationToken cancel)
    {
        var writing = Path.Combine(OwnerOnly.ClosedFolder(Folder), $".{mail.Id:N}.writing");
        await message.WriteToAsync(OnDisk, writing, cancel);
        File.Move(writing, Path.Combine(Folder, NameOf(mail)), overwrite: true);
        return null;
    }

    /// <summary>The spooled mails, newest first.</summary>
    public IEnumerable<SpooledMail> All => Files.Select(SpooledMail.Read);

    /// <summary>One spooled mail by its name.</summary>
    public SpooledMail? Find(string name) =>
        Files.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name) is { } file ? SpooledMail.Read(file) : null;

    /// <summary>Takes away what was spooled to an address, and these mails wherever they went.</summary>
    public void Forget(string address, IReadOnlySet<Guid> mails)
    {
        foreach (var mail in All.Where(mail => mail.IsTo(address)
            || mails.Any(id => mail.Name.EndsWith($"{id:N}", StringComparison.Ordinal))))
            File.Delete(Path.Combine(Folder, mail.Name + ".eml"));
    }

    public override Task TakeBack(OutgoingMail mail)
    {
        File.Delete(Path.Combine(Folder, NameOf(mail)));
        return Task.CompletedTask;
    }

    private IEnumerable<string> Files =>
        Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.eml").OrderDescending(StringComparer.Ordinal) : [];

    private static string NameOf(OutgoingMail mail) =>
        string.Create(CultureInfo.InvariantCulture, $"{mail.PostedAt.UtcDateTime:yyyyMMdd-HHmmss}-{mail.Id:N}.eml");

    private static FormatOptions Windows()
    {
        var options = FormatOptions.Default.Clone();
        options.NewLineFormat = NewLineFormat.Dos;
        return options;
    }
}
