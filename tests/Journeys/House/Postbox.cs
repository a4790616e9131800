using System.Diagnostics;

namespace Buendnisnetz.Journeys.House;

/// <summary>The demo's postbox. A mail lies in it a moment after it was sent, and others send at the same time.</summary>
internal static class Postbox
{
    /// <summary>Opens the newest mail with these words in its address or subject, as soon as so many are there.</summary>
    public static async Task OpenMail(this Guest guest, string words, string subject = "", int number = 1)
    {
        await guest.FindMails(words, subject, number);
        await guest.Mails(subject).First.GetByRole(AriaRole.Link).First.ClickAsync();
        await guest.Arrives("/demo/post/*");
    }

    /// <summary>How many mails there are with these words in address or subject, once there is one.</summary>
    public static async Task<int> CountMails(this Guest guest, string words)
    {
        await guest.FindMails(words, "", 1);
        return await guest.Mails("").CountAsync();
    }

    private static async Task FindMails(this Guest guest, string words, string subject, int number)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < TimeSpan.FromMinutes(2);)
        {
            await guest.Open($"/demo/post?suche={Uri.EscapeDataString(words)}");
            if (await guest.Mails(subject).CountAsync() >= number) return;
            await Task.Delay(250);
        }
        Assert.Fail($"{number} mail(s) with \"{words}\" and \"{subject}\" did not come within two minutes.");
    }

    private static ILocator Mails(this Guest guest, string subject) => guest.Main.Locator("li.card", new() { HasText = subject });
}
