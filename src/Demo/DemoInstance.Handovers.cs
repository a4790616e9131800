using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Handovers;

namespace Buendnisnetz.Demo;

// One alliance is being handed over, one has nobody who leads it.
public static partial class DemoInstance
{
    private static async Task ChangeHands(Db db, DemoCalendar calendar, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        foreach (var row in Aside.Rows("Übergaben")) await HandOver(db, row, calendar, cancel);
        foreach (var row in Aside.Rows("Erste Schritte")) await Begin(db, row, calendar, cancel);
        foreach (var row in Aside.Rows("Abgegeben")) await Leave(db, row, calendar, cancel);
    }

    private static async Task HandOver(Db db, DemoRow row, DemoCalendar calendar, CancellationToken cancel)
    {
        var (announced, accepted) = (calendar.Moment(row[2]), calendar.Moment(row[3]));
        var alliance = (await db.Alliances.FindBySlug(row[0], cancel))!;
        var successor = await db.People.At(row[1]).FirstAsync(cancel);
        await using var leadership = await db.LockLeadership(alliance, announced, cancel);
        var leaving = leadership.Coordinator!.PersonId!.Value;
        var day = calendar.Now.BerlinDay.AddDays(int.Parse(row[4], German.Culture));
        var handover = leadership.Announce(new(successor.Name, successor.Email), successor, row[5], day, leaving, announced);
        leadership.Accept(successor, accepted);
        handover.Add(row[6]);
        foreach (var item in handover.Items.Where(item => item.Code is "postfach" or "ablage"))
            handover.Tick(item, leaving, accepted.AddDays(1));
        await leadership.Keep(cancel);
    }

    private static async Task Begin(Db db, DemoRow row, DemoCalendar calendar, CancellationToken cancel)
    {
        var person = await db.People.At(row[0]).FirstAsync(cancel);
        var seat = await db.Seats.HeldBy(person.Id).FirstAsync(cancel);
        foreach (var code in row[1].Split(' ')) await FirstDays.Tick(db, seat, code, calendar.Moment(row[2]), cancel);
        await db.SaveChangesAsync(cancel);
    }

    private static async Task Leave(Db db, DemoRow row, DemoCalendar calendar, CancellationToken cancel)
    {
        var left = calendar.Moment(row[1]);
        var alliance = (await db.Alliances.FindBySlug(row[0], cancel))!;
        await using var leadership = await db.LockLeadership(alliance, left, cancel);
        leadership.Leave(row[2], leadership.Coordinator!.PersonId, left);
        await leadership.Keep(cancel);
    }
}
