using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Notifications;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>Things of the community: a group, a thread in it, a post, a report that was decided.</summary>
internal sealed partial class RealThings
{
    private async Task Community(Db db, DateTimeOffset at, Guid administrator)
    {
        var group = await db.Spaces.OrderBy(one => one.Id).FirstAsync(one => one.Kind == SpaceKind.Topic);
        var thread = await db.Threads.WithSpace.Where(one => one.StartedBy != null && one.AnswerCount > 0).OrderBy(one => one.Id)
            .FirstAsync();
        var post = await db.Posts.OrderBy(one => one.Id).FirstAsync(one => one.ThreadId == thread.Id && one.IsOpening);
        var hidden = db.Add(Thread.Start(group, new(ThreadKind.Discussion, "Wird ausgeblendet", "Nicht schön."), post.WrittenBy, at))
            .Entity.Posts[0];
        var report = db.PostReports.Add(PostReport.File(hidden, ReportGround.Other, null, null, at)).Entity;
        report.Decide(true, "Zur Probe.", administrator, at);
        var entry = db.SpaceEntries.Add(SpaceEntry.Ask(group, administrator, null, at)).Entity;
        var invitation = db.SpaceEntries.Add(SpaceEntry.Invite(group, post.WrittenBy!.Value, administrator, at)).Entity;
        var asked = await db.Threads.Where(one => one.StartedBy != null && one.AnswerCount > 0).OrderBy(one => one.Id).FirstAsync();
        var address = await db.AddressFor(asked.StartedBy!.Value, AnswersByMail.OfThread, asked.Id, at, default);
        var resting = db.AddressSuspensions.Add(AddressSuspension.Of("weg@probe.example", "Gibt es nicht.", at)).Entity;
        Add(("menschen/id", post.WrittenBy!.Value));
        Add(("geholfen/token", address.Code), ("von/token", address.Code), ("adressen/id", resting.Id),
            ("geholfen/id", await First(db.Posts.Where(one => one.ThreadId == asked.Id && !one.IsOpening))));
        others.Holders.Add(post.WrittenBy!.Value);
        Add(("gemeinschaft/slug", group.Slug), ("gespraeche/id", thread.Id), ("beitraege/id", post.Id), ("meldungen/id", report.Id),
            ("anfragen/id", entry.Id), ("einladungen/id", invitation.Id), ("mitglieder/id", administrator),
            ("buendnisse/id", await db.Alliances.OrderBy(one => one.Id).Select(one => one.Id).FirstAsync()));
    }
}
