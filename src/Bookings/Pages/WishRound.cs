using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A round of workshops to choose from.</summary>
/// <param name="Title">"Runde 1, 10:30–12:00".</param>
/// <param name="Items">The workshops, with what is free where that counts.</param>
internal sealed record WishRound(string Title, IReadOnlyList<SelectListItem> Items)
{
    /// <summary>Whether this workshop stands in it.</summary>
    public bool Has(Guid session) => Items.Any(item => item.Value == session.ToString());

    /// <summary>The rounds; a workshop over several rounds stands in the first of them.</summary>
    public static IReadOnlyList<WishRound> Of(EventRooms house, BookingTerms terms)
    {
        List<Guid> seen = [];
        List<WishRound> rounds = [];
        foreach (var round in ProgrammeRounds.Of(house.Sessions))
        {
            var here = round.Sessions.Where(session => !seen.Contains(session.Id)).ToList();
            seen.AddRange(here.Select(session => session.Id));
            var items = here.Select(one => Item(one, Name(one, here), house, terms));
            if (here.Count > 0) rounds.Add(new(TitleOf(round), [new("kein Workshop", ""), .. items]));
        }
        return rounds;
    }

    /// <summary>Its title, with the room where several have the same one.</summary>
    private static string Name(Session session, List<Session> beside) =>
        session.Room is { } room && beside.Count(one => one.Title == session.Title) > 1 ? $"{session.Title}, {room}" : session.Title;

    private static SelectListItem Item(Session session, string name, EventRooms house, BookingTerms terms) => new(
        $"{name}{(terms.GathersWishes ? "" : house.Free(session) > 0
            ? $" (noch {German.Count(house.Free(session), "Platz", "Plätze")})" : " (voll, Warteliste)")}", session.Id.ToString());

    private static string TitleOf(ProgrammeRound round) => $"Runde {round.Id[1..]}, {Hour(round.From)}–{Hour(round.Until)} Uhr";

    private static string Hour(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, German.Berlin).ToString("H:mm", German.Culture);
}
