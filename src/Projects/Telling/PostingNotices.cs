using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Projects;

/// <summary>Somebody nearby looks for something or offers it: the teams of the same Kreise and those beside them hear of it.</summary>
internal sealed class PostingTold(Db db) : Listener<PostingPutUp>
{
    /// <summary>The switch of those who do not want to hear of it.</summary>
    public static NoticeTopic Topic { get; } = new("gesuche", "Neue Gesuche und Angebote in der Nähe");

    public override async Task Hear(PostingPutUp happened, CancellationToken cancel)
    {
        if (await db.Postings.WithHome.Include(one => one.Areas).OrderBy(one => one.Id)
            .FirstOrDefaultAsync(one => one.Id == happened.SubjectId, cancel) is not { } posting) return;
        var around = await Surroundings.Of([.. posting.Areas.Select(area => area.Key)], db, cancel);
        IReadOnlyList<Territory.AreaKey> places = [.. around.Own, .. around.Beside];
        var near = await db.Alliances.AtWork.Where(one => one.Id != posting.AllianceId
                && one.Areas.Any(area => area.Kreis != null && places.Contains(area.Kreis.Value))).OrderBy(one => one.Id)
            .Select(one => one.Id).ToListAsync(cancel);
        var does = posting.Kind == PostingKind.Seeking ? "sucht" : "bietet";
        await db.TellTeams(near, new($"{posting.HomeName} {does}: {posting.Title}.", posting.Path, happened.At, happened.By)
        { Topic = Topic },
            team => db.Postings.VisibleTo(team, db).AnyAsync(one => one.Id == posting.Id, cancel), cancel);
    }
}
