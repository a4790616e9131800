using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;

namespace Buendnisnetz.Invitations;

/// <summary>
/// One line of a list and what becomes of it: a person is invited to a seat of an alliance. The invitation is the promise of the
/// seat: it gives no right. Who enters gets the seat in that moment; who never comes has never held it.
/// </summary>
public sealed partial class Invitation : Entity
{
    private Invitation() { }

    /// <summary>The list.</summary>
    public Guid BatchId { get; private init; }

    /// <summary>The line's number in its file.</summary>
    public int Number { get; private init; }

    /// <summary>The alliance as it was typed.</summary>
    public string AllianceText { get; private set; } = "";

    /// <summary>The role as it was typed.</summary>
    public string RoleText { get; private set; } = "";

    /// <summary>First and last name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The address.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Whether the office left it out.</summary>
    public bool IsLeftOut { get; private set; }

    /// <summary>The alliance of the seat; null before the start.</summary>
    public Guid? AllianceId { get; private set; }

    /// <summary>The role of the seat.</summary>
    public SeatRole Role { get; private set; } = AllianceSeats.Coordinator;

    /// <summary>When the seat was promised, in UTC; null for lines that were not invited.</summary>
    public DateTimeOffset? PromisedAt { get; private set; }

    /// <summary>Who is invited; null before the first letter.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The network of its list, for the questions of others.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>A line of a list.</summary>
    public static Invitation Of(InvitationBatch batch, ListLine line) => new()
    {
        BatchId = batch.Id,
        NetworkId = batch.NetworkId,
        Number = line.Number,
        AllianceText = line.Alliance,
        RoleText = line.Role,
        Name = line.Name,
        Email = line.Email,
        IsLeftOut = line.IsHidden,
    };

    /// <summary>The office corrects the line before the start.</summary>
    public void Correct(ListLine line, bool leftOut)
    {
        Refusal.On(PromisedAt is null ? null : "Diese Person ist schon eingeladen.");
        (AllianceText, RoleText, Name, Email) = (Tidy.Of(line.Alliance), Tidy.Of(line.Role), Tidy.Of(line.Name), Tidy.Of(line.Email));
        IsLeftOut = leftOut;
    }

    /// <summary>The line as it stands.</summary>
    public ListLine Line => new(Number, AllianceText, RoleText, Name, Email);

    /// <summary>Promises the seat; the letter leaves when its turn has come.</summary>
    public void Promise(Guid allianceId, SeatRole role, DateTimeOffset turn, DateTimeOffset at)
    {
        (AllianceId, Role, PromisedAt) = (allianceId, role, at);
        Plan(LetterKind.Invitation, turn);
    }
}
