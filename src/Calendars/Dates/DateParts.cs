using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>What pages of an event show of the wishes to hear its day; the team sees their number alone.</summary>
internal static class DateParts
{
    public static Task<Event?> OfEvent(SlotVisit visit, Event one) =>
        Task.FromResult(DateWish.ObstacleTo(one, visit.Now) is null ? one : null);

    public static async Task<DateWishCount?> OfCard(SlotVisit visit, Event one) => DateWish.ObstacleTo(one, visit.Now) is not null ? null
        : await visit.Db.DateWishes.CountAsync(wish => wish.EventId == one.Id && wish.ConfirmedAt != null,
        visit.Cancel) is > 0 and var count
            ? new(count) : null;
}

/// <summary>How many want to hear the day of an event.</summary>
/// <param name="Count">How many have confirmed it.</param>
internal sealed record DateWishCount(int Count);
