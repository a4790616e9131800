namespace Buendnisnetz.Handovers;

/// <summary>Hand-overs, as one asks for them.</summary>
public static class HandoverQueries
{
    extension(Db db)
    {
        /// <summary>All hand-overs, whatever their state.</summary>
        public DbSet<Handover> Handovers => db.Set<Handover>();

        /// <summary>What the alliances know that stands nowhere else.</summary>
        public DbSet<KnowledgeNote> KnowledgeNotes => db.Set<KnowledgeNote>();
    }

    extension(IQueryable<KnowledgeNote> notes)
    {
        /// <summary>The notes of one alliance, by title.</summary>
        public IOrderedQueryable<KnowledgeNote> OfAlliance(Guid allianceId) =>
            notes.Where(note => note.AllianceId == allianceId).OrderBy(note => note.Title);
    }

    extension(IQueryable<Handover> handovers)
    {
        /// <summary>With the list that both go through.</summary>
        public IQueryable<Handover> WithChecklist => handovers.Include(handover => handover.Items);

        /// <summary>Those whose seat has still to change hands.</summary>
        public IQueryable<Handover> Running =>
            handovers.Where(handover => handover.State == HandoverState.Announced || handover.State == HandoverState.Checklist);

        /// <summary>Those that are running or have still to be confirmed.</summary>
        public IQueryable<Handover> Unfinished => handovers.Where(handover => handover.State == HandoverState.Announced
            || handover.State == HandoverState.Checklist || handover.State == HandoverState.AccessTransferred);
    }
}
