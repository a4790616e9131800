using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Where people with experience are asked: never more often than they want, also when two ask in the same moment.</summary>
internal sealed class InquiryDesk(Db db, Site site)
{
    private static readonly TimeSpan LifeOfLink = TimeSpan.FromDays(60);

    /// <summary>Asks one person who has agreed.</summary>
    public async Task AskPerson(Person asked, Guid alliance, Guid asker, string words, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"inquiries {asked.Id:N}", cancel);
        var consent = await db.ExperienceConsents.Given.AsNoTracking().FirstOrDefaultAsync(one => one.PersonId == asked.Id, cancel);
        Refusal.On(consent is null ? "Diese Person möchte gerade nicht gefragt werden." : null);
        await Check(one => one.AskedPersonId == asked.Id, asker, consent!.MonthlyMost, at, cancel);
        await Send(Inquiry.To(alliance, asked.Id, asker, null, words, at), [asked], at, cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Asks the team of an alliance.</summary>
    public async Task AskAlliance(Alliance asked, Guid asker, Posting? about, string words, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"inquiries {asked.Id:N}", cancel);
        await Check(one => one.AllianceId == asked.Id && one.IsOfTeam, asker, Inquiry.MostOfAlliance, at, cancel);
        var team = await db.AnsweringTeamOf(asked.Id, at, cancel);
        await Send(Inquiry.To(asked.Id, null, asker, about?.Id, words, at), team, at, cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Asks both sides whether it has helped.</summary>
    public async Task AskBack(Guid id, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"inquiry {id:N}", cancel);
        if (await db.Inquiries.FirstOrDefaultAsync(one => one.Id == id, cancel) is not { } inquiry || !inquiry.AskBack(at)) return;
        var asked = inquiry.IsOfTeam ? await db.TeamOf(inquiry.AllianceId, at, cancel)
            : await db.People.Where(known => known.Id == inquiry.AskedPersonId).ToListAsync(cancel);
        var asker = await db.People.Where(known => known.Id == inquiry.AskerId).ToListAsync(cancel);
        foreach (var person in asker.Concat(asked).Where(known => !known.IsLocked).DistinctBy(known => known.Id))
            db.Post(InquiryLetters.HasHelped(inquiry, person,
                site.Link(db.AskByLink(EvidencePaths.Purpose, inquiry.Id, person.Id, LifeOfLink, at))), at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    private async Task Send(Inquiry inquiry, IReadOnlyList<Person> to, DateTimeOffset at, CancellationToken cancel)
    {
        await db.TakeLockToo($"inquiries by {inquiry.AskerId:N}", cancel);
        var day = at.AddDays(-1);
        Refusal.On(await db.Inquiries.CountAsync(one => one.AskerId == inquiry.AskerId && one.SentAt > day, cancel) >= Inquiry.MostADay
            ? "Sie haben heute schon mehrere Anfragen geschrieben. Bitte schreiben Sie morgen weiter." : null);
        var asker = await db.People.FirstAsync(one => one.Id == inquiry.AskerId, cancel);
        db.Inquiries.Add(inquiry);
        foreach (var person in to) db.Post(InquiryLetters.Asks(inquiry, asker, person), at);
        await db.SaveChangesAsync(cancel);
    }

    private async Task Check(System.Linq.Expressions.Expression<Func<Inquiry, bool>> to, Guid asker, int most, DateTimeOffset at,
        CancellationToken cancel)
    {
        var month = Inquiry.MonthOf(at);
        var askers = await db.Inquiries.Where(to).Where(one => one.SentAt >= month).Select(one => one.AskerId).ToListAsync(cancel);
        Refusal.On(Inquiry.ObstacleToMore(askers.Count(one => one == asker), most));
        Refusal.On(Inquiry.ObstacleTo(askers.Count, most));
    }
}
