using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A round of workshops to choose from.</summary>
/// <param name="Title">"Runde 1, 10:30–12:00".</param>
/// <param name="Items">The workshops, with what is free where that counts.</param>
internal sealed record WishRound(string Title, IReadOnlyList<SelectListItem> Items)
{
    /// <summary>The rounds; a workshop over several rounds stands in the first of them.</summary>
    public static IReadOnlyList<WishRound> Of(EventRooms house, BookingTerms terms)
    {
        List<Guid> seen = [];
        List<WishRound> rounds = [];
        foreach (var round in ProgrammeRounds.Of(house.Sessions))
        {
            var here = round.Sessions.Where(session => !seen.Contains(session.Id)).ToList();
            seen.AddRange(here.Select(session => session.Id));
            if (here.Count > 0) rounds.Add(new(TitleOf(round), [new("kein Workshop", ""), .. here.Select(one => Item(one, house, terms))]));
        }
        return rounds;
    }

    private static SelectListItem Item(Session session, EventRooms house, BookingTerms terms) => new(
        $"{session.Title}{(terms.GathersWishes ? "" : house.Free(session) > 0
            ? $" (noch {German.Count(house.Free(session), "Platz", "Plätze")})" : " (voll, Warteliste)")}", session.Id.ToString());

    private static string TitleOf(ProgrammeRound round) => $"Runde {round.Id[1..]}, {Hour(round.From)}–{Hour(round.Until)} Uhr";

    private static string Hour(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, German.Berlin).ToString("H:mm", German.Culture);
}
