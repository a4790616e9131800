using Buendnisnetz.Accounts;

namespace Buendnisnetz.Notifications;

/// <summary>The digest of one person.</summary>
internal sealed record DigestFor(Guid PersonId);

/// <summary>
/// Writes one person's digest: what is neither read nor told, as far as the person may read of it at this
/// moment, grouped by group, newest first. Without such news there is no letter. News and letter are saved
/// together, so that nothing is told twice.
/// </summary>
internal sealed class DigestLetter(Db db, Site site, TimeProvider clock) : Work<DigestFor>
{
    private const int Most = 100;

    public override async Task Do(DigestFor payload, CancellationToken cancel)
    {
        var now = clock.Now;
        if (await db.People.SingleOrDefaultAsync(one => one.Id == payload.PersonId && one.LockedAt == null, cancel) is not { } person)
            return;
        var wish = await db.WishOf(person.Id);
        var news = wish.Rhythm == Rhythm.Never ? [] : await News(person, now, cancel);
        if (news.Count == 0) return;
        db.Post(Write(person, wish, news), now);
        foreach (var notice in news) notice.Tell(now);
    }

    private async Task<List<Notice>> News(Person person, DateTimeOffset now, CancellationToken cancel)
    {
        var seats = await db.Seats.InForce(now).HeldBy(person.Id).Select(seat => new HeldSeat(seat.Place, seat.PlaceId, seat.Role))
            .ToListAsync(cancel);
        return await db.Notices.VisibleTo(new Actor(person.Id, person.Name, seats), db).Untold
            .OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id).Take(Most).ToListAsync(cancel);
    }

    private Letter Write(Person person, DigestWish wish, List<Notice> news)
    {
        var letter = new Letter(person.Email, person.Name, SubjectOf(news), Reason(wish))
        {
            PersonId = person.Id,
            Priority = Priority.Bulk,
            UnsubscribeUrl = site.Link(NoticePaths.Unsubscribe(wish)),
        };
        foreach (var group in news.GroupBy(notice => notice.Group))
        {
            letter.Heads(group.Key);
            foreach (var notice in group) letter.Lists(notice.Sentence, site.Link(notice.Path));
        }
        return letter.Asks("Alle Mitteilungen ansehen", site.Link(NoticePaths.Inbox))
            .Says($"Wie oft diese E-Mail kommt, stellen Sie hier ein: {site.Link(NoticePaths.Preferences)}");
    }

    private static string SubjectOf(List<Notice> news) => news.Count == 1
        ? $"Mitteilung aus dem Bündnisnetz: {news[0].Group}"
        : $"{German.Count(news.Count, "Mitteilung", "Mitteilungen")} aus dem Bündnisnetz";

    private static string Reason(DigestWish wish) =>
        "Sie erhalten diese E-Mail, weil Sie im Bündnisnetz mitarbeiten und Mitteilungen "
            + $"{wish.Rhythm switch { Rhythm.Daily => "täglich", Rhythm.Immediately => "sofort", _ => "wöchentlich" }} bekommen.";
}
