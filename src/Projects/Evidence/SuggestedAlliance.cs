using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>An alliance that might help, with the reason.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Reason">Why: "hat in diesem Feld ein Projekt, im selben Land".</param>
public sealed record SuggestedAlliance(string Name, string Slug, string Reason);

/// <summary>Whom to ask.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    private const int LookedAt = 40;

    extension(Db db)
    {
        /// <summary>Alliances that have a project in the same field or work in it, those nearby and of the same size first.</summary>
        public async Task<IReadOnlyList<SuggestedAlliance>> SuggestedFor(Posting one, Actor me, DateTimeOffset at, CancellationToken cancel)
        {
            IReadOnlyCollection<string> codes = [.. await db.CodesFoundBy([one.FieldCode], cancel)];
            var readable = db.Projects.VisibleTo(me, db).Published.WorkingOn(codes, db).Where(project => project.State != ProjectState.Idea
                && project.State != ProjectState.Planned && project.State != ProjectState.Cancelled).Select(project => project.Id);
            var doers = db.ProjectCarriers.Where(who => who.AllianceId != null && who.Role == ProjectRole.Carrier
                && !who.KeepsOnly && readable.Contains(who.ProjectId)).Select(who => who.AllianceId!.Value);
            var asked = db.Inquiries.Where(known => known.PostingId == one.Id).Select(known => known.AllianceId);
            var (land, own, places) = (
                one.Alliance is { } home ? home.Land : one.Areas.Select(area => (AreaKey?)area.Land).FirstOrDefault(),
                one.AllianceId ?? Guid.Empty, db.Areas);
            var around = await Surroundings.Of([.. one.Areas.Select(area => area.Key)], db, cancel);
            IReadOnlyList<AreaKey> near = [.. around.Own, .. around.Beside];
            var found = await db.Alliances.AtWork.Where(other => other.Id != own && !asked.Contains(other.Id)
                    && (doers.Contains(other.Id) || other.Fields.Any(field => codes.Contains(field.TermCode))))
                .OrderByDescending(other => doers.Contains(other.Id))
                .ThenByDescending(other => other.Areas.Any(theirs => theirs.Kreis != null && near.Contains(theirs.Kreis.Value)))
                .ThenByDescending(other => other.Land == land)
                .ThenBy(other => other.SortKey).Take(LookedAt).Select(other => new Prospect(other.Name, other.Slug, other.SortKey,
                    doers.Contains(other.Id), other.Areas.Any(theirs => theirs.Kreis != null && near.Contains(theirs.Kreis.Value)),
                    other.Land == land,
                    places.Where(area => other.Areas.Any(ours => ours.Key == area.Key)).Sum(area => area.Population) ?? 0))
                .ToListAsync(cancel);
            var keys = one.Areas.Select(area => area.Key).ToList();
            var size = await db.Areas.Where(area => keys.Contains(area.Key)).SumAsync(area => area.Population, cancel) ?? 0;
            return [.. found.OrderByDescending(other => other.Weight(size))
                .ThenBy(other => other.SortKey, StringComparer.Ordinal).Take(Most)
                .Select(other => new SuggestedAlliance(other.Name, other.Slug, other.Reason(size)))];
        }
    }

    private sealed record Prospect(string Name, string Slug, string SortKey, bool HasDone, bool IsNear, bool IsInLand,
        int People)
    {
        public int Weight(int size) => (HasDone ? 8 : 0) + (IsNear ? 4 : IsInLand ? 2 : 0) + (IsAlike(size) ? 1 : 0);

        public string Reason(int size) => string.Join(", ", new[]
        {
            HasDone ? "hat in diesem Feld ein Projekt" : "arbeitet im selben Feld",
            IsNear ? "in der Nähe" : IsInLand ? "im selben Land" : null, IsAlike(size) ? "ähnlich groß" : null,
        }.Where(word => word is not null));

        private bool IsAlike(int size) => size > 0 && People > 0 && People <= 2L * size && size <= 2L * People;
    }
}
