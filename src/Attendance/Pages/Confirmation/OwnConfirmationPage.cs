using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>A page about one's own confirmation, by the link in a mail. Looking issues nothing.</summary>
internal abstract class OwnConfirmationPage(ConfirmationDesk desk, Site site) : OwnDayPage
{
    public ConfirmationText? Text { get; private set; }

    /// <summary>Why there is none; null where one is or can be issued.</summary>
    public string? Obstacle { get; protected set; }

    public string Whole => Mine.ConfirmationPath;

    protected ConfirmationDesk Desk => desk;

    protected override async Task LoadMore()
    {
        Obstacle = Confirmation.ObstacleTo(Event, Noun, Now);
        if (Obstacle is null && await Db.ConfirmationOf(Noun, Cancel) is { Counts: true } confirmation)
            Text = await ConfirmationText.Of(Db, confirmation, Event, Noun, site, Cancel);
    }

    /// <summary>Does what was asked for; what stands in its way is said on the page.</summary>
    protected async Task<IActionResult> Do(Func<Task> verb, string to)
    {
        try { await verb(); }
        catch (Refusal refusal)
        {
            Obstacle = refusal.Message;
            return Again();
        }
        return Redirect(to);
    }
}

/// <summary>One's own confirmation, issued by a button; to be printed.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnAttendanceModel(ConfirmationDesk desk, Site site, PaperPress press) : OwnConfirmationPage(desk, site)
{
    /// <summary>Whether a PDF file can be made here.</summary>
    public bool HasPdf => press.Obstacle is null;

    /// <summary>Whether a mail has just gone out.</summary>
    public bool WasSent => Request.Query.ContainsKey("gesendet");

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync() => Do(() => Desk.Issue(Event, Noun.Id, Now, Cancel), Whole);
}

/// <summary>The way to one's own confirmation by mail.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnAttendanceMailModel(ConfirmationDesk desk, Site site) : OwnConfirmationPage(desk, site)
{
    public IActionResult OnGet() => Redirect(Whole);

    public Task<IActionResult> OnPostAsync() => Do(() => Desk.Send(Event, Noun.Id, Now, Cancel), $"{Whole}?gesendet=1");
}

/// <summary>One's own confirmation as a PDF file with tags.</summary>
[AllowAnonymous]
internal sealed class OwnAttendancePdfModel(ConfirmationDesk desk, Site site, PaperPress press, PaperView paper)
    : OwnConfirmationPage(desk, site)
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (Text is null || press.Obstacle is not null) return Redirect(Whole);
        var html = await paper.Of(this, $"Teilnahmebestätigung: {Event.Title}", "_Confirmation", Text);
        return await press.Print(html, Cancel) is { } file
            ? File(file, "application/pdf", $"teilnahmebestaetigung-{Event.Slug}.pdf") : Redirect(Whole);
    }
}
