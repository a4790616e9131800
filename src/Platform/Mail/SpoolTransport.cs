using System.Globalization;
using System.Net.Mail;

namespace Buendnisnetz.Platform;

/// <summary>Lays mail down as .eml files in the data folder, where no mail server is configured: demo, trial, test.</summary>
internal sealed class SpoolTransport(Site site) : MailTransport
{
    /// <summary>Where the spooled mail lies.</summary>
    public string Folder { get; } = Path.Combine(site.DataFolder, "mail");

    public override async Task Carry(MailMessage message, OutgoingMail mail, CancellationToken cancel)
    {
        var writing = Directory.CreateDirectory(Path.Combine(Folder, $".{mail.Id:N}")).FullName;
        using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = writing };
        await client.SendMailAsync(message, cancel);
        File.Move(Directory.GetFiles(writing).Single(), Path.Combine(Folder, NameOf(mail)), overwrite: true);
        Directory.Delete(writing, recursive: true);
    }

    /// <summary>The spooled mails, newest first.</summary>
    public IEnumerable<SpooledMail> All =>
        !Directory.Exists(Folder) ? [] : Directory.GetFiles(Folder, "*.eml").OrderDescending(StringComparer.Ordinal).Select(SpooledMail.Read);

    /// <summary>One spooled mail by its name.</summary>
    public SpooledMail? Find(string name) => All.FirstOrDefault(mail => mail.Name == name);

    /// <summary>Takes away what was spooled to an address, and these mails wherever they went.</summary>
    public void Forget(string address, IReadOnlySet<Guid> mails)
    {
        foreach (var mail in All.Where(mail => mail.IsTo(address) || mails.Any(id => mail.Name.EndsWith($"{id:N}", StringComparison.Ordinal)))) Remove(mail);
    }

    public override Task TakeBack(OutgoingMail mail)
    {
        File.Delete(Path.Combine(Folder, NameOf(mail)));
        return Task.CompletedTask;
    }

    private void Remove(SpooledMail mail) => File.Delete(Path.Combine(Folder, mail.Name + ".eml"));

    private static string NameOf(OutgoingMail mail) =>
        string.Create(CultureInfo.InvariantCulture, $"{mail.PostedAt.UtcDateTime:yyyyMMdd-HHmmss}-{mail.Id:N}.eml");
}
