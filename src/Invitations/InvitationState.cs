using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Buendnisnetz.Invitations;

/// <summary>Where an invitation stands; one word for each moment.</summary>
public enum InvitationState
{
    /// <summary>The letter waits for its turn.</summary>
    Invited = 0,

    /// <summary>The mail server has taken the letter.</summary>
    Sent = 1,

    /// <summary>The same, after the invitation was renewed.</summary>
    Renewed = 2,

    /// <summary>The link was opened; a mail scanner may have done it.</summary>
    Opened = 3,

    /// <summary>The person has entered.</summary>
    Entered = 4,

    /// <summary>The letter came back.</summary>
    Bounced = 5,

    /// <summary>The link's time is over.</summary>
    Expired = 6,

    /// <summary>The office took it back.</summary>
    Withdrawn = 7,

    /// <summary>The person wants no more letters.</summary>
    Declined = 8,

    /// <summary>The line stayed behind at the start; nobody was invited by it.</summary>
    LeftBehind = 9,
}

/// <summary>An invitation's state at a moment, for one and for the database alike.</summary>
public static class InvitationStates
{
    /// <summary>The one rule, as the number of the state.</summary>
    private static readonly Expression<Func<Invitation, DateTimeOffset, int>> Rule = (invitation, at) =>
        invitation.PromisedAt == null ? 9
        : invitation.WithdrawnAt != null ? 7
        : invitation.EnteredAt != null ? 4
        : invitation.DeclinedAt != null ? 8
        : invitation.BouncedAt != null ? 5
        : invitation.SentAt == null && invitation.OpenedAt == null ? 0
        : invitation.SentAt != null && invitation.ExpiresAt <= at ? 6
        : invitation.OpenedAt != null ? 3
        : invitation.RenewedAt != null ? 2
        : 1;

    private static readonly Func<Invitation, DateTimeOffset, int> Compiled = Rule.Compile();

    /// <summary>The state as a number, so that both databases can group by it.</summary>
    public static Expression<Func<Invitation, int>> At(DateTimeOffset at)
    {
        Expression<Func<DateTimeOffset>> moment = () => at; // Captured, so that it becomes a parameter of the query.
        return Expression.Lambda<Func<Invitation, int>>(
            ReplacingExpressionVisitor.Replace(Rule.Parameters[1], moment.Body, Rule.Body), Rule.Parameters[0]);
    }

    extension(Invitation invitation)
    {
        /// <summary>Where it stands.</summary>
        public InvitationState StateAt(DateTimeOffset at) => (InvitationState)Compiled(invitation, at);

        /// <summary>Since when it stands there.</summary>
        public DateTimeOffset? Since(DateTimeOffset at) => invitation.StateAt(at) switch
        {
            InvitationState.Invited => invitation.PromisedAt,
            InvitationState.Opened => invitation.OpenedAt,
            InvitationState.Entered => invitation.EnteredAt,
            InvitationState.Bounced => invitation.BouncedAt,
            InvitationState.Expired => invitation.ExpiresAt,
            InvitationState.Withdrawn => invitation.WithdrawnAt,
            InvitationState.Declined => invitation.DeclinedAt,
            _ => invitation.SentAt,
        };
    }

    extension(InvitationState state)
    {
        /// <summary>The German word.</summary>
        public string Label => state switch
        {
            InvitationState.Invited => "wartet auf Versand",
            InvitationState.Sent => "verschickt",
            InvitationState.Renewed => "erneuert",
            InvitationState.Opened => "geöffnet",
            InvitationState.Entered => "eingetreten",
            InvitationState.Bounced => "unzustellbar",
            InvitationState.Expired => "abgelaufen",
            InvitationState.Withdrawn => "zurückgezogen",
            InvitationState.LeftBehind => "zurückgeblieben",
            _ => "abbestellt",
        };

        /// <summary>What the word means.</summary>
        public string Meaning => state switch
        {
            InvitationState.Invited => "Der Brief wartet, bis er an der Reihe ist.",
            InvitationState.Sent => "Der Brief hat den Postausgang verlassen.",
            InvitationState.Renewed => "Der Brief ging mit einem neuen Link hinaus.",
            InvitationState.Opened => "Der Link wurde angesehen, von der Person oder von einem Virenscanner.",
            InvitationState.Entered => "Die Person ist angemeldet und hat ihren Zugang.",
            InvitationState.Bounced => "Der Brief kam zurück; warum, steht dabei.",
            InvitationState.Expired => "Der Link gilt nicht mehr. Sie können ihn erneuern.",
            InvitationState.Withdrawn => "Sie haben die Einladung zurückgezogen.",
            InvitationState.LeftBehind => "Diese Zeile blieb beim Abschicken zurück; niemand wurde eingeladen.",
            _ => "Die Person möchte keine weiteren Briefe. Eintreten kann sie trotzdem.",
        };

        /// <summary>The word in an address and in a style sheet.</summary>
        public string Code => Slug.Of(state.Label);

        /// <summary>The kind of its tag.</summary>
        public string Kind => state switch
        {
            InvitationState.Entered => "success",
            InvitationState.Bounced => "danger",
            InvitationState.Expired => "warning",
            InvitationState.Sent or InvitationState.Opened or InvitationState.Renewed => "info",
            _ => "neutral",
        };
    }
}
