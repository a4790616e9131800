using Buendnisnetz.Events;
using Buendnisnetz.News;
using Buendnisnetz.Projects;

namespace Buendnisnetz.ActivityReports;

/// <summary>What a report rests on, as far as this reader may still read it: a source that was closed since is named to nobody.</summary>
internal static class ReadableSources
{
    extension(Db db)
    {
        /// <summary>The lines with those sources alone that the actor may read.</summary>
        public async Task<IReadOnlyList<ReportLine>> Readable(IReadOnlyList<ReportLine> lines, Actor actor, CancellationToken cancel)
        {
            List<Guid> Ids(SourceKind kind) =>
                [.. lines.SelectMany(line => line.Sources).Where(one => one.Kind == kind).Select(one => one.Id).Distinct()];
            var (projects, events, news) = (Ids(SourceKind.Project), Ids(SourceKind.Event), Ids(SourceKind.News));
            HashSet<Guid> open = [];
            if (projects.Count > 0) open.UnionWith(await db.Projects.VisibleTo(actor, db).Published.Where(one => projects.Contains(one.Id))
                .Select(one => one.Id).ToListAsync(cancel));
            if (events.Count > 0) open.UnionWith(await db.CalendarEvents.VisibleTo(actor, db).Where(one => events.Contains(one.Id))
                .Select(one => one.Id).ToListAsync(cancel));
            if (news.Count > 0) open.UnionWith(await db.News.VisibleTo(actor, db).Where(one => news.Contains(one.Id))
                .Select(one => one.Id).ToListAsync(cancel));
            return [.. lines.Select(line => line with
            {
                Sources = [.. line.Sources.Where(one => one.Kind == SourceKind.Known || open.Contains(one.Id))],
            })];
        }
    }
}
