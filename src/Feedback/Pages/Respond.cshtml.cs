using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Feedback.Pages;

/// <summary>Somebody says how it was: by an own link that works once, or by the one that stands in the room. No cookie, no name.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class RespondModel(FeedbackDesk desk, HumanTrap trap) : NounPage<FeedbackRound>
{
    [BindProperty]
    public List<FeedbackField> Answers { get; set; } = [];

    public Event Event { get; private set; } = null!;

    /// <summary>Why nobody answers any more; null where they do.</summary>
    public string? Closed => Noun is not { } round || round.StateAt(Now) == FeedbackState.Open ? null
        : "Danke, dass Sie an uns gedacht haben.";

    /// <summary>Whether it is the address that stands in the room.</summary>
    public bool IsRoom => Route("key") == Noun.RoomKey;

    public string LabelOf(FeedbackField field) => Noun.Questions.First(one => one.Id == field.Question).Label;

    protected override Task<FeedbackRound?> Find() => Db.FeedbackBy(Route("key"), Cancel);

    protected override IActionResult Missing()
    {
        Response.StatusCode = 404;
        return Page();
    }

    protected override async Task LoadMore()
    {
        Event = await Db.CalendarEvents.FirstAsync(one => one.Id == Noun.EventId, Cancel);
        Answers = FeedbackField.Of(Noun, await Db.BookableSessions(Event.Id, Cancel), Answers);
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (IsRoom && await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        try { await desk.Answer(Noun, Route("key"), [.. Answers.Select(one => one.Said()).OfType<FeedbackSaid>()], Now, Cancel); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        return Redirect("/rueckmeldung/danke");
    }
}
