using Buendnisnetz.Alliances;

namespace Buendnisnetz.Community;

/// <summary>What of the community waits on somebody's desk. All of it comes with the one look at the desk.</summary>
internal static class CommunityTasks
{
    private const int OpenDays = 120;

    public static IEnumerable<DeskTasks> All { get; } =
    [
        DeskTasks.Told("fragen-im-handlungsfeld", DeskPart.First, Questions, (_, lines) => lines.Take(5).Select(line =>
            new DeskTask($"Noch ohne Antwort, in Ihrem Handlungsfeld: {line.Name!.Quoted}.", CommunityPaths.OfThread(line.Id!.Value),
                "Antworten")),
            Position.Last),
        DeskTasks.Told("angesprochen", DeskPart.First, Mentions, (_, lines) => lines.OrderByDescending(line => line.At).Take(5)
            .Select(line => new DeskTask($"Sie sind angesprochen: {line.Name!.Quoted}.", CommunityPaths.OfPost(line.Id!.Value),
                "Ansehen"))),
        DeskTasks.Told("aufnahme-in-gruppen", DeskPart.First, Requests, (_, lines) => lines.GroupBy(line => (line.Slug, line.Name)).Select(
            group => new DeskTask(
                $"{German.Count(group.Count(), "Person möchte", "Personen möchten")} in Ihre Gruppe {group.Key.Name!.Quoted}.",
                $"{CommunityPaths.Of(group.Key.Slug!)}/mitglieder", "Entscheiden"))),
        DeskTasks.Told("gemeldete-beitraege", DeskPart.First, Reports, (_, lines) => lines.Take(10).Select(line =>
            new DeskTask($"Ein Beitrag wurde gemeldet: {line.Name!.Quoted}.", CommunityPaths.OfReport(line.Id!.Value), "Entscheiden"))),
    ];

    private static IQueryable<Line>? Questions(Db db, DeskView desk)
    {
        if (desk.Ids.Count == 0) return null;
        var (ids, me, since) = (desk.Ids, desk.Me.PersonId, desk.At.AddDays(-OpenDays));
        var fields = db.Set<AllianceField>().Where(one => ids.Contains(one.AllianceId)).Select(one => one.TermCode);
        return db.Threads.ReadableBy(desk.Me, db).Unanswered
            .Where(one => one.FieldCode != null && fields.Contains(one.FieldCode) && one.StartedBy != me && one.StartedAt > since)
            .Select(one => new Line { Id = one.Id, Name = one.Title, At = one.StartedAt });
    }

    private static IQueryable<Line>? Mentions(Db db, DeskView desk)
    {
        if (!desk.Me.IsInCommunity) return null;
        var posts = db.Posts.ReadableBy(desk.Me, db).Shown;
        var mentioned = db.Set<PostMention>().Where(one => one.PersonId == desk.Me.PersonId).Select(one => one.PostId);
        var since = desk.At.AddDays(-14);
        var threads = posts.Where(post => post.WrittenBy == desk.Me.PersonId);
        return posts.Where(one => mentioned.Contains(one.Id) && one.WrittenAt > since
                && !threads.Any(mine => mine.ThreadId == one.ThreadId && mine.WrittenAt > one.WrittenAt))
            .Select(one => new Line { Id = one.Id, Name = one.Thread!.Title, At = one.WrittenAt });
    }

    private static IQueryable<Line>? Requests(Db db, DeskView desk)
    {
        var led = desk.Me.Seats.Where(seat => seat.Place == SpaceSeats.Place && seat.Role == SpaceSeats.Host).Select(seat => seat.PlaceId)
            .ToList();
        return led.Count == 0 || !desk.Me.IsInCommunity ? null : db.SpaceEntries
            .Where(one => led.Contains(one.SpaceId) && !one.IsInvitation && one.AnsweredAt == null)
            .Join(db.Spaces, one => one.SpaceId, space => space.Id, (one, space) =>
                new Line { Id = one.Id, Name = space.Title, Slug = space.Slug });
    }

    private static IQueryable<Line>? Reports(Db db, DeskView desk)
    {
        if (!desk.Me.IsInCommunity) return null;
        var others = db.AppealsForOthers(desk.Me.PersonId, desk.At).Select(one => one.Id);
        return db.PostReports.Waiting.OfSpaces(db.Spaces.LookedAfterBy(desk.Me), db)
            .Where(one => (one.Post!.WrittenBy != desk.Me.PersonId || one.Post.WrittenBy == null) && !others.Contains(one.Id))
            .Select(one => new Line { Id = one.Id, Name = one.Post!.Thread!.Title });
    }
}
