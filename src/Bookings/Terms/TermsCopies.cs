using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// A new edition is registered for as the earlier one was: as long before it, for as many people. Where its day is not known yet nobody can
/// register, and nothing is taken over.
/// </summary>
internal static class TermsCopies
{
    public static async Task Take(Succession one)
    {
        if (one.Edition.Time.Day is null || one.Model.Time.Day is null) return;
        if (await one.Db.TermsOf(one.Model.Id, one.Cancel) is not { } model) return;
        var rules = model.Rules with
        {
            OpensAt = Moved(model.OpensAt, one),
            ClosesAt = Moved(model.ClosesAt, one) is var closes && closes < one.Edition.EndsAt ? closes : one.Edition.EndsAt,
            AllocatesAt = model.AllocatesAt is { } allocates ? Moved(allocates, one) : null,
        };
        if (rules.Objections(one.Edition, 0).Any()) return;
        one.Db.BookingTerms.Add(BookingTerms.Set(one.Edition, rules, one.By, one.At));
        if (rules.AllocatesAt is { } due) one.Db.Enqueue(new AllocationDue(one.Edition.Id), due);
    }

    /// <summary>At the same hour on the wall, as many days before.</summary>
    private static DateTimeOffset Moved(DateTimeOffset moment, Succession one)
    {
        var days = one.Edition.FirstDay.DayNumber - one.Model.FirstDay.DayNumber;
        return EventTime.Moment(moment.BerlinDay.AddDays(days), TimeOnly.FromDateTime(moment.BerlinTime));
    }
}
