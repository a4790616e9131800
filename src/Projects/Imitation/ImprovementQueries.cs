
namespace Buendnisnetz.Projects;

/// <summary>Named questions to proposals that imitations make to their origins.</summary>
public static class ImprovementQueries
{
    extension(Db db)
    {
        /// <summary>All proposals.</summary>
        public DbSet<Improvement> Improvements => db.Set<Improvement>();
    }

    extension(IQueryable<Improvement> improvements)
    {
        /// <summary>Those that nobody has answered yet.</summary>
        public IQueryable<Improvement> Open => improvements.Where(one => one.State == ImprovementState.Open);

        /// <summary>Those that were made to this origin.</summary>
        public IQueryable<Improvement> To(Guid source) => improvements.Where(one => one.Adoption!.SourceId == source);

        /// <summary>Those that this imitation has made, the newest first.</summary>
        public IQueryable<Improvement> From(Guid copy) => improvements.Where(one => one.Adoption!.CopyId == copy)
            .OrderByDescending(one => one.ProposedAt).ThenByDescending(one => one.Id);

        /// <summary>Those that were made to projects that these alliances carry.</summary>
        public IQueryable<Improvement> ToAlliances(IReadOnlyCollection<Guid> alliances, Db db)
        {
            var carried = db.ProjectCarriers.Where(who => who.AllianceId != null && alliances.Contains(who.AllianceId.Value)
                && who.Role == ProjectRole.Carrier).Select(who => who.ProjectId);
            return improvements.Where(one => carried.Contains(one.Adoption!.SourceId));
        }

        /// <summary>With both projects and who carries them.</summary>
        public IQueryable<Improvement> WithBoth => improvements
            .Include(one => one.Adoption!.Source!.Carriers).ThenInclude(who => who.Alliance)
            .Include(one => one.Adoption!.Copy!.Carriers).ThenInclude(who => who.Alliance).AsSplitQuery();
    }
}

/// <summary>A text of a project that got better by an imitation.</summary>
/// <param name="Label">Which text, by its heading.</param>
/// <param name="By">The alliance that is thanked; null where the reader may not know.</param>
/// <param name="On">When.</param>
internal sealed record Thanks(string Label, string? By, DateOnly On)
{
    /// <summary>"„Schritte“ verbessert, nach einem Vorschlag von Mannheim hält zusammen."</summary>
    public string Sentence => $"{Label.Quoted} verbessert, nach einem Vorschlag {(By is null ? "aus einer Nachahmung" : $"von {By}")}. "
        + "Vielen Dank.";
}
