using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Events.Pages;

/// <summary>
/// Two people at a table note what they will do together, without an account and without a cookie. A whole hall comes from one address, so
/// that the limit is that of a hall.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class NoteAgreementModel(HumanTrap trap, AgreementDesk desk) : NounPage<Event>
{
    [BindProperty]
    public AgreementForm Form { get; set; } = new();

    /// <summary>The item of the programme that a QR code on its door names.</summary>
    [BindProperty(SupportsGet = true, Name = "bei")]
    public string? At { get; set; }

    public Event Event => Noun;

    public AgreementFields Fields { get; private set; } = null!;

    /// <summary>Why nothing can be noted now; null where it can.</summary>
    public string? Obstacle => Agreement.ObstacleAtTable(Event, Now);

    protected override Task<Event?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Db.CalendarEvents.VisibleTo(Me, Db).Where(one => one.PublishedAt != null).AsNoTracking().FindBySlug(Slug, Cancel);
    }

    protected override async Task LoadMore() => Fields = await AgreementFields.Of(Db, Form, Event, Cancel);

    public void OnGet()
    {
        ModelState.Clear();
        Form.SessionId = Fields.Sessions.FirstOrDefault(one => one.Slug == At)?.Id;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await desk.IsNoted(Form.Key, Cancel)) return Thanks;
        if (Obstacle is { } late) return Again("", late);
        var draft = Form.ToDraft(Fields.Sessions);
        foreach (var objection in draft.Objections()) Check($"Form.{Form.FieldOf(objection)}", objection.Sentence);
        if (!ModelState.IsValid) return Again();
        if (await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        try { await desk.Note(Event, draft, Form.Key, null, Now, Cancel); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        return Thanks;
    }

    private RedirectResult Thanks => Redirect(Event.Below("vereinbarung/danke"));
}
