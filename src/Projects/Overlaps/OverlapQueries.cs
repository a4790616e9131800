
namespace Buendnisnetz.Projects;

/// <summary>Named questions to findings. Whoever may not read both projects reads nothing of theirs.</summary>
public static class OverlapQueries
{
    extension(Db db)
    {
        /// <summary>All findings.</summary>
        public DbSet<Overlap> Overlaps => db.Set<Overlap>();

        /// <summary>The project that took this one in, where the actor may read it.</summary>
        public IQueryable<Project> WhatTookIn(Guid project, Actor actor)
        {
            var into = db.Overlaps.OfProject(project).Where(one => one.State == OverlapState.Merged && one.IntoId != null
                && one.IntoId != project).Select(one => one.IntoId!.Value);
            return db.Projects.VisibleTo(actor, db).Where(one => into.Contains(one.Id));
        }

        internal DbSet<ProjectMark> ProjectMarks => db.Set<ProjectMark>();

        private IQueryable<Guid> CarriedBy(IReadOnlyCollection<Guid> alliances) => db.ProjectCarriers
            .Where(who => who.AllianceId != null && alliances.Contains(who.AllianceId.Value) && who.Role == ProjectRole.Carrier)
            .Select(who => who.ProjectId);
    }

    extension(IQueryable<Overlap> overlaps)
    {
        /// <summary>
        /// Those of which the actor may read both projects, and those of an own project about which one side has said something to the
        /// other one: whoever does has agreed that the others see title, sentence and place, also of a draft (<see cref="OverlapSight"/>).
        /// </summary>
        public IQueryable<Overlap> VisibleTo(Actor actor, Db db)
        {
            var readable = db.Projects.VisibleTo(actor, db).Select(one => one.Id);
            var own = db.Projects.CarriedBy(actor).Select(one => one.Id);
            return overlaps.Where(one => (readable.Contains(one.FirstId) && readable.Contains(one.SecondId))
                || (one.Steps.Any(step => step.Side != null || step.State == OverlapState.UnderDiscussion
                    || step.State == OverlapState.DeniedByFirst || step.State == OverlapState.DeniedBySecond)
                    && (own.Contains(one.FirstId) || own.Contains(one.SecondId))));
        }

        /// <summary>Those of a project.</summary>
        public IQueryable<Overlap> OfProject(Guid project) => overlaps.Where(one => one.FirstId == project || one.SecondId == project);

        /// <summary>Those of projects that one of these alliances carries.</summary>
        public IQueryable<Overlap> OfAlliances(IReadOnlyCollection<Guid> alliances, Db db)
        {
            var carried = db.CarriedBy(alliances);
            return overlaps.AboutAny(carried);
        }

        /// <summary>Those in which something is left to do for these alliances; not what only the other side has to answer.</summary>
        public IQueryable<Overlap> WaitingFor(IReadOnlyCollection<Guid> alliances, Db db)
        {
            var carried = db.CarriedBy(alliances);
            return overlaps.OfAlliances(alliances, db).Where(one => one.State == OverlapState.Suspected
                || one.State == OverlapState.UnderDiscussion || one.State == OverlapState.Confirmed
                || (one.State == OverlapState.DeniedByFirst && carried.Contains(one.SecondId))
                || (one.State == OverlapState.DeniedBySecond && carried.Contains(one.FirstId)));
        }

        /// <summary>Those that one side has denied, and of which nobody has said anything since, or the other side has not heard.</summary>
        internal IQueryable<Overlap> DeniedUntil(DateTimeOffset last) => overlaps.Where(one =>
            (one.State == OverlapState.DeniedByFirst || one.State == OverlapState.DeniedBySecond)
            && (!one.Steps.Any(step => step.RecordedAt > last)
                || one.Steps.Any(step => step.ToldAt == null && step.Number == one.Steps.Max(other => other.Number))));

        /// <summary>Those of projects of the members of a network.</summary>
        public IQueryable<Overlap> OfNetwork(Guid network, Db db)
        {
            var projects = db.Projects.OfNetwork(network, db).Select(one => one.Id);
            return overlaps.AboutAny(projects);
        }

        /// <summary>Those of any of these projects, each side by its index.</summary>
        private IQueryable<Overlap> AboutAny(IQueryable<Guid> projects)
        {
            var ids = overlaps.Where(one => projects.Contains(one.FirstId)).Select(one => one.Id)
                .Union(overlaps.Where(one => projects.Contains(one.SecondId)).Select(one => one.Id));
            return overlaps.Where(one => ids.Contains(one.Id));
        }

        /// <summary>With both projects and who takes part in them.</summary>
        public IQueryable<Overlap> WithProjects => overlaps
            .Include(one => one.First!.Carriers).ThenInclude(who => who.Alliance)
            .Include(one => one.First!.Carriers).ThenInclude(who => who.Organisation)
            .Include(one => one.Second!.Carriers).ThenInclude(who => who.Alliance)
            .Include(one => one.Second!.Carriers).ThenInclude(who => who.Organisation).AsSplitQuery();
    }
}
