using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>An item of a programme: its people, its talks, what it is to be about.</summary>
[AllowAnonymous]
internal sealed class ItemModel : ProgrammePage
{
    public Session? Parent => Programme.Sessions.FirstOrDefault(one => one.Id == Session.ParentId);

    public IReadOnlyList<Session> Talks => [.. Programme.TalksIn(Session)];

    public string? Room => Session.Room ?? Parent?.Room;

    /// <summary>When it is; a repeated workshop has several times.</summary>
    public IEnumerable<string> Times => (Session.ParentId is null ? Programme.SessionsOf(Session) : [Session]).Select(one =>
        (Event.Time is { Day: not null } ? $"{one.Day.ToString("d. MMMM", German.Culture)}, " : "") + $"{one.Time.Hours} Uhr"
        + (one != Session && one.IsDropped ? " (entfällt)" : "")
        + (one != Session && one.Room is { } room && one.RoomKey != Session.RoomKey ? $" ({room})" : ""));

    public string? ObstacleToAsking => !Event.IsPublished ? "Noch ein Entwurf."
        : SessionQuestion.ObstacleTo(Session, Programme, Now);

    public string AskPath => $"{Event.PathOf(Session)}/frage";

    public IEnumerable<SessionSpeaker> Of(SpeakerRole role) => Session.Speakers.Where(who => who.Role == role)
        .OrderBy(who => who.Position);

    public void OnGet() { }
}
