using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>Lists and invitations, as one asks for them.</summary>
public static class InvitationQueries
{
    extension(Db db)
    {
        /// <summary>All lists, drafts too.</summary>
        public DbSet<InvitationBatch> InvitationBatches => db.Set<InvitationBatch>();

        /// <summary>All lines of all lists.</summary>
        public DbSet<Invitation> Invitations => db.Set<Invitation>();

        internal DbSet<InvitationLetter> InvitationLetters => db.Set<InvitationLetter>();
    }

    extension(IQueryable<InvitationBatch> batches)
    {
        /// <summary>Those of the offices in which the actor works; all for an administrator.</summary>
        public IQueryable<InvitationBatch> RunBy(Actor actor)
        {
            if (actor.IsAdministrator) return batches;
            Guid?[] offices = [.. actor.Offices.Select(id => (Guid?)id)];
            return batches.Where(batch => batch.NetworkId != null && offices.Contains(batch.NetworkId));
        }
    }

    extension(IQueryable<Invitation> invitations)
    {
        /// <summary>Those of a list.</summary>
        public IQueryable<Invitation> Of(InvitationBatch batch) => invitations.Where(invitation => invitation.BatchId == batch.Id);

        /// <summary>Those whose seat was promised; the rest of the lines stayed behind.</summary>
        public IQueryable<Invitation> Promised => invitations.Where(invitation => invitation.PromisedAt != null);

        /// <summary>Those that can still be entered.</summary>
        public IQueryable<Invitation> Standing => invitations.Where(invitation =>
            invitation.PromisedAt != null && invitation.EnteredAt == null && invitation.WithdrawnAt == null);

        /// <summary>Those whose letter is to be written.</summary>
        public IQueryable<Invitation> ToWrite => invitations.Where(invitation => invitation.Planned != null);

        /// <summary>Those that stand there at this moment.</summary>
        public IQueryable<Invitation> In(InvitationState state, DateTimeOffset at)
        {
            var parts = InvitationStates.At(at);
            var stands = System.Linq.Expressions.Expression.Equal(parts.Body, System.Linq.Expressions.Expression.Constant((int)state));
            return invitations.Where(System.Linq.Expressions.Expression.Lambda<Func<Invitation, bool>>(stands, parts.Parameters));
        }

        /// <summary>How many stand where, when the last letter has its turn, and how many may be reminded: one question.</summary>
        public async Task<IReadOnlyList<InvitationCount>> Count(DateTimeOffset at, CancellationToken cancel)
        {
            var before = at - Invitation.Rest;
            var groups = await invitations.GroupBy(InvitationStates.At(at)).Select(group => new
            {
                State = group.Key,
                Count = group.Count(),
                LastScheduledAt = group.Max(one => one.ScheduledAt),
                Remindable = group.Count(one =>
                    one.PromisedAt != null && one.EnteredAt == null && one.WithdrawnAt == null && one.DeclinedAt == null
                    && one.BouncedAt == null
                    && one.Planned == null && one.SentAt <= before && one.Reminders < Invitation.MostReminders),
                Underway = group.Count(one =>
                    one.PromisedAt != null && one.EnteredAt == null && one.WithdrawnAt == null && one.DeclinedAt == null
                    && one.BouncedAt == null && one.SentAt == null),
            }).ToListAsync(cancel);
            return [.. groups.OrderBy(group => group.State)
                .Select(group => new InvitationCount(
                    (InvitationState)group.State, group.Count, group.LastScheduledAt, group.Remindable, group.Underway))];
        }
    }

    extension(Actor actor)
    {
        /// <summary>Whether the actor may invite people by list.</summary>
        public bool CanInvite => actor.LooksAfterAlliances;
    }
}

/// <summary>How many invitations stand somewhere.</summary>
/// <param name="State">Where.</param>
/// <param name="Count">How many.</param>
/// <param name="LastScheduledAt">When the last of their letters has its turn, in UTC.</param>
/// <param name="Remindable">How many of them may be reminded now.</param>
/// <param name="Underway">How many of them a letter is still on its way to.</param>
public sealed record InvitationCount(InvitationState State, int Count, DateTimeOffset? LastScheduledAt, int Remindable, int Underway);
