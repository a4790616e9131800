namespace Buendnisnetz.Journeys.House;

/// <summary>The way in that people take: ask for a link, open the mail, press the button.</summary>
internal static class Entering
{
    /// <summary>Asks for a personal link and opens the mail that holds it.</summary>
    public static async Task AskForLink(this Guest guest, string email)
    {
        await guest.Open("/anmelden");
        await guest.Type("E-Mail-Adresse", email);
        await guest.Press("Link anfordern");
        await guest.Sees("Bitte sehen Sie in Ihr Postfach");
        await guest.OpenMail(email, "Ihr Zugang");
    }

    /// <summary>Follows the link in the opened mail and redeems it; returns its address.</summary>
    public static async Task<string> RedeemLink(this Guest guest)
    {
        await guest.Main.Locator("a[href*='/zugang/']").First.ClickAsync();
        await guest.Arrives("/zugang/*");
        var address = guest.Page.Url;
        await guest.Press("eintreten");
        await guest.Arrives("/schreibtisch");
        return address;
    }

    /// <summary>Goes to a control with the Tab key alone; fails where the keyboard does not reach it or its focus cannot be seen.</summary>
    public static async Task TabTo(this Guest guest, ILocator control)
    {
        for (var step = 0; step < 120; step++)
        {
            await guest.Page.Keyboard.PressAsync("Tab");
            if (!await control.EvaluateAsync<bool>("one => one === document.activeElement")) continue;
            Assert.True(await control.EvaluateAsync<bool>("one => { const look = getComputedStyle(one); return look.outlineStyle !== "
                + "'none' || look.boxShadow !== 'none'; }"), $"The focus on {control} cannot be seen.");
            return;
        }
        Assert.Fail($"The keyboard does not reach {control} on {guest.Page.Url}.");
    }
}
