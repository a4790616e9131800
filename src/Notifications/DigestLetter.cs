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
        if (wish.Rhythm == Rhythm.Never) return;
        var actor = await db.AsTheyStand(person, now, cancel);
        var news = await db.Notices.VisibleTo(actor, db).Untold
            .OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id).Take(Most).ToListAsync(cancel);
        if (news.Count == 0) return;
        await Post(person, wish, news, await DigestMatters.Of(db, actor, news, now, cancel), actor, now, cancel);
        foreach (var notice in news) notice.Tell(now);
    }

    /// <summary>What is about one matter alone is answered into it and ends with it; many matters have one letter.</summary>
    private async Task Post(Person person, DigestWish wish, List<Notice> news, DigestMatters matters, Actor actor, DateTimeOffset now,
        CancellationToken cancel)
    {
        var letter = Blank(person, wish, news, matters);
        foreach (var group in news.GroupBy(notice => notice.Group)) Tell(letter, group, matters);
        if (matters.Only is { } only)
            await db.PostAnswerable(Closed(letter, wish, true), only.Kind, only.Address.MatterId, person.Id, now, cancel);
        else if (await matters.OfMany(db, actor, cancel) is { } many)
            await db.PostAnswerable(
                Closed(letter.Says(many.Hint), wish, false) with { Thread = $"digest:{person.Id:N}:{now:yyyyMMddHHmm}" },
                many.Kind, many.Id, person.Id, now, cancel);
        else db.Post(Closed(letter, wish, false), now);
    }

    private Letter Blank(Person person, DigestWish wish, List<Notice> news, DigestMatters matters) =>
        new(person.Email, person.Name, matters.Only?.News.Title ?? SubjectOf(news), Reason(wish))
        {
            PersonId = person.Id,
            Priority = Priority.Bulk,
            UnsubscribeUrl = site.Link(matters.Only is { } only ? NoticePaths.Leave(only.Address) : NoticePaths.Unsubscribe(wish)),
        };

    private void Tell(Letter letter, IGrouping<string, Notice> group, DigestMatters matters)
    {
        letter.Heads(group.Key);
        foreach (var notices in group.GroupBy(notice => matters.Of(notice)))
        {
            foreach (var notice in notices) letter.Lists(notice.Sentence, site.Link(notice.Path));
            if (notices.Key is { } matter) matter.Tell(letter, site, isAlone: matter == matters.Only);
        }
    }

    private Letter Closed(Letter letter, DigestWish wish, bool isOfOne)
    {
        letter.Asks("Alle Mitteilungen ansehen", site.Link(NoticePaths.Inbox))
            .Says($"Wie oft diese E-Mail kommt, stellen Sie hier ein: {site.Link(NoticePaths.Preferences)}");
        return isOfOne ? letter.Says($"Gar keine Mitteilungen mehr per E-Mail: {site.Link(NoticePaths.Unsubscribe(wish))}") : letter;
    }

    private static string SubjectOf(List<Notice> news) => news.Count == 1
        ? $"Mitteilung aus dem Bündnisnetz: {news[0].Group}"
        : $"{German.Count(news.Count, "Mitteilung", "Mitteilungen")} aus dem Bündnisnetz";

    private static string Reason(DigestWish wish) =>
        "Sie erhalten diese E-Mail, weil Sie im Bündnisnetz mitarbeiten und Mitteilungen "
            + $"{wish.Rhythm switch { Rhythm.Daily => "täglich", Rhythm.Immediately => "sofort", _ => "wöchentlich" }} bekommen.";
}
