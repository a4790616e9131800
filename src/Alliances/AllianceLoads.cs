using Buendnisnetz.Organisations;

namespace Buendnisnetz.Alliances;

/// <summary>
/// What each verb of an alliance needs: one load for each, named after it. A getter whose part was left out throws, so that no verb
/// decides on half an alliance.
/// </summary>
public static class AllianceLoads
{
    extension(IQueryable<Alliance> alliances)
    {
        /// <summary>To say in which action fields it works.</summary>
        public IQueryable<Alliance> ForFields => alliances.Include(alliance => alliance.Fields);

        /// <summary>To say for which areas it works.</summary>
        public IQueryable<Alliance> ForTerritory => alliances.Include(alliance => alliance.Areas);

        /// <summary>To show pictures and take them down.</summary>
        public IQueryable<Alliance> ForPictures => alliances.Include(alliance => alliance.Pictures);

        /// <summary>To record milestones and recognitions, to correct and to withdraw them.</summary>
        public IQueryable<Alliance> ForHistory => alliances.Include(alliance => alliance.History);

        /// <summary>To let partners join, to correct what is known of them, to let them leave.</summary>
        public IQueryable<Alliance> ForJoining =>
            alliances.Include(alliance => alliance.Partnerships).ThenInclude(partner => partner.Organisation);

        /// <summary>To open, correct, confirm and close contact points; in a pause some of them have promised to answer.</summary>
        public IQueryable<Alliance> ForClosingContactPoint => alliances.Include(alliance => alliance.ContactPoints)
            .Include(alliance => alliance.Pauses).ThenInclude(pause => pause.Duties).AsSplitQuery();

        /// <summary>To record its founding and the unit that runs it, chosen among those who take part.</summary>
        public IQueryable<Alliance> ForFounding => alliances.ForJoining
            .Include(alliance => alliance.Initiators).ThenInclude(initiator => initiator.Organisation)
            .Include(alliance => alliance.Coordinations).ThenInclude(unit => unit.Organisation).AsSplitQuery();

        /// <summary>To begin the founding of what was an idea.</summary>
        public IQueryable<Alliance> ForBeginning => alliances.ForHistory;

        /// <summary>To start its work: all that must be there first.</summary>
        public IQueryable<Alliance> ForStarting => alliances.ForHistory.Include(alliance => alliance.Coordinations)
            .Include(alliance => alliance.Partnerships).Include(alliance => alliance.ContactPoints).Include(alliance => alliance.Areas)
                .AsSplitQuery();

        /// <summary>To pause: who answers whom, and that it does not rest already.</summary>
        public IQueryable<Alliance> ForPausing => alliances.ForHistory.Include(alliance => alliance.ContactPoints)
            .Include(alliance => alliance.Pauses).ThenInclude(pause => pause.Duties).AsSplitQuery();

        /// <summary>To rest longer.</summary>
        public IQueryable<Alliance> ForProlonging => alliances.Include(alliance => alliance.Pauses);

        /// <summary>To wake, with what has rested.</summary>
        public IQueryable<Alliance> ForResuming => alliances.ForHistory
            .Include(alliance => alliance.Pauses).ThenInclude(pause => pause.Settlements).AsSplitQuery();

        /// <summary>To end, with those who may carry the work on.</summary>
        public IQueryable<Alliance> ForEnding => alliances.ForTakingBack.Include(alliance => alliance.Partnerships)
            .ThenInclude(partner => partner.Organisation);

        /// <summary>To found it anew.</summary>
        public IQueryable<Alliance> ForRefounding => alliances.ForHistory;

        /// <summary>To take back the latest step.</summary>
        public IQueryable<Alliance> ForTakingBack => alliances.ForHistory.Include(alliance => alliance.Pauses).AsSplitQuery();

        /// <summary>To tell of a step: who answers in a pause, who carries the work on after an end.</summary>
        public IQueryable<Alliance> ForTelling => alliances.ForPausing
            .Include(alliance => alliance.History).ThenInclude(entry => ((LifeStep)entry).SuccessorAlliance)
            .Include(alliance => alliance.History).ThenInclude(entry => ((LifeStep)entry).SuccessorOrganisation);

        /// <summary>To lay the lead into other hands, and for the first days in it.</summary>
        public IQueryable<Alliance> ForHandover => alliances.ForJoining.Include(alliance => alliance.ContactPoints).AsSplitQuery();

        /// <summary>To look over all that can be edited.</summary>
        public IQueryable<Alliance> ForOverview => alliances.ForTelling.ForFounding.ForFields.ForTerritory.ForPictures
            .Include(alliance => alliance.Initiators).ThenInclude(initiator => initiator.Organisation!.Names)
            .Include(alliance => alliance.Inherited).ThenInclude(step => step.Alliance).AsSplitQuery();

        /// <summary>With what the desk looks through, by name.</summary>
        public IQueryable<Alliance> ForDesk => alliances.Include(alliance => alliance.Fields).Include(alliance => alliance.ContactPoints)
            .Include(alliance => alliance.Pauses).AsSingleQuery().OrderBy(alliance => alliance.SortKey);

        /// <summary>With the units that have coordinated it.</summary>
        public IQueryable<Alliance> WithUnits =>
            alliances.Include(alliance => alliance.Coordinations).ThenInclude(unit => unit.Organisation);

        /// <summary>
        /// With what stands at the head of its page: unit, initiative, pictures, action fields, the pause, contact points. All but the
        /// few duties of a pause hang directly on the alliance, so that one small query finds them.
        /// </summary>
        private IQueryable<Alliance> WithPage => alliances
            .Include(alliance => alliance.Coordinations.Where(unit => unit.Until == null))
            .Include(alliance => alliance.Initiators)
            .Include(alliance => alliance.Pictures)
            .Include(alliance => alliance.Fields)
            .Include(alliance => alliance.Pauses.Where(pause => pause.EndedAt == null)).ThenInclude(pause => pause.Duties)
            .Include(alliance => alliance.ContactPoints.Where(point => point.ClosedAt == null))
            .AsSingleQuery();
    }

    extension(Db db)
    {
        /// <summary>
        /// The alliance under this address with all that its public page shows; of what is over, only its history and its
        /// partners.
        /// </summary>
        public async Task<Alliance?> FindPage(IQueryable<Alliance> among, string slug, CancellationToken cancel = default)
        {
            if (await among.WithPage.FindBySlug(slug, cancel) is not { } alliance) return null;
            db.SawWhatIsNow(alliance);
            await db.LoadHistory(alliance, cancel);
            await db.LoadOrganisations(alliance, cancel);
            return alliance;
        }

        /// <summary>
        /// Loads the history of an alliance, with who carries its work on after an end, and the ends of those whose work
        /// it carries on.
        /// </summary>
        private async Task LoadHistory(Alliance alliance, CancellationToken cancel)
        {
            var id = alliance.Id;
            await db.Set<HistoryEntry>().Where(entry => entry.AllianceId == id || ((LifeStep)entry).SuccessorAllianceId == id)
                .Include(entry => entry.Alliance).Include(entry => ((LifeStep)entry).SuccessorAlliance)
                .Include(entry => ((LifeStep)entry).SuccessorOrganisation).LoadAsync(cancel);
            db.Entry(alliance).Collection(a => a.History).IsLoaded = true;
            db.Entry(alliance).Collection(a => a.Inherited).IsLoaded = true;
        }

        /// <summary>
        /// Loads the partners of an alliance, and the organisations that coordinate or began it where they are not among
        /// them.
        /// </summary>
        private async Task LoadOrganisations(Alliance alliance, CancellationToken cancel)
        {
            var partners = db.Entry(alliance).Collection(a => a.Partnerships);
            await partners.Query().Include(partner => partner.Organisation!.Names).LoadAsync(cancel);
            partners.IsLoaded = true;
            var units = alliance.Coordination is { Organisation: null } unit ? [unit.OrganisationId] : Array.Empty<Guid>();
            var missing = alliance.Initiators.Where(initiator => initiator.Organisation is null)
                .Select(initiator => initiator.OrganisationId)
                .Concat(units).Distinct().ToList();
            if (missing.Count > 0)
                await db.Organisations.Where(organisation => missing.Contains(organisation.Id)).Include(organisation => organisation.Names)
                    .LoadAsync(cancel);
        }

        /// <summary>What was loaded of these parts is what is now, not all of them: only the getters for that may answer.</summary>
        private void SawWhatIsNow(Alliance alliance)
        {
            var entry = db.Entry(alliance);
            entry.Collection(a => a.Coordinations).IsLoaded = false;
            entry.Collection(a => a.Pauses).IsLoaded = false;
            entry.Collection(a => a.ContactPoints).IsLoaded = false;
            alliance.KnowsWhatIsNow();
        }
    }
}
