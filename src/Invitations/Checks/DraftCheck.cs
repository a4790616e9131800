using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>A line with what was noticed about it, and what it means where it is clear.</summary>
internal sealed record CheckedLine(Invitation Invitation, IReadOnlyList<Finding> Findings, KnownAlliance? Alliance, SeatRole? Role)
{
    /// <summary>Whether the person can be invited.</summary>
    public bool IsReady => !Invitation.IsLeftOut && !Stops;

    /// <summary>The seat that it promises, where it is ready.</summary>
    public Promise Promised(DateTimeOffset turn) => new(Invitation, Alliance!.Id, Role!, turn);

    /// <summary>Whether something stands in the way.</summary>
    public bool Stops => Findings.Any(finding => finding.Stops);

    /// <summary>Whether somebody should look at it.</summary>
    public bool NeedsLook => !Invitation.IsLeftOut && Findings.Count > 0;

    /// <summary>Whether it has suggestions that may be taken without a choice.</summary>
    public bool HasSure => !Invitation.IsLeftOut && Findings.Any(finding => finding.Sure is not null);
}

/// <summary>
/// Looks through a list: each line for itself, against the directory, against the accounts and against the other lines. However
/// long the list is, five queries.
/// </summary>
internal sealed class DraftCheck
{
    private readonly AllianceNames alliances;
    private readonly AddressCheck addresses;
    private readonly PlaceCheck places;

    private DraftCheck(AllianceNames alliances, AddressCheck addresses, PlaceCheck places) =>
        (this.alliances, this.addresses, this.places) = (alliances, addresses, places);

    /// <summary>Looks through all lines of a draft.</summary>
    public static async Task<IReadOnlyList<CheckedLine>> Of(Db db, InvitationBatch batch, DateTimeOffset at, CancellationToken cancel)
    {
        var lines = await db.Invitations.Of(batch).OrderBy(line => line.Number).ThenBy(line => line.Id).ToListAsync(cancel);
        var check = new DraftCheck(
            new AllianceNames(await db.KnownAlliances(batch.NetworkId, at, cancel)),
            new AddressCheck(lines.Select(line => line.Email)),
            await PlaceCheck.Load(db, batch, lines, at, cancel));
        return [.. lines.Select(check.Look)];
    }

    private CheckedLine Look(Invitation line)
    {
        var (alliance, role) = (alliances.Find(line.AllianceText), RoleWords.Of(line.RoleText));
        List<Finding?> found =
            [alliances.Check(line.AllianceText), RoleWords.Check(line.RoleText), NameCheck(line), addresses.Check(line.Email)];
        if (!line.IsLeftOut && alliance is not null && role is { } seat && TypedAddress.IsUsable(line.Email))
            found.AddRange(places.Check(line, alliance, seat));
        return new(line, [.. found.OfType<Finding>()], alliance, role);
    }

    private static Finding? LastNameFirst(string name) => PersonNameAttribute.FirstNameFirst(name) is not { } whole ? null
        : Finding.Ask(LineField.Name, PersonNameAttribute.Question(whole), whole) with { Sure = whole };

    private static Finding? LostLetter(string name) => !LostLetters.InName(name) ? null
        : Finding.Ask(LineField.Name, $"In „{name}“ steht ein Zeichen, das in Namen nicht vorkommt. Fehlt dort ein Buchstabe?");

    private static Finding? NameCheck(Invitation line)
    {
        if (line.Name.Length > Person.MaxNameLength) return Finding.Stop(LineField.Name, "Der Name ist zu lang.");
        if (Folding.Fold(line.Name).Length >= 2 && !PersonNameAttribute.IsNone(line.Name))
            return LostLetter(line.Name) ?? LastNameFirst(line.Name);
        var parts = line.Email.Split('@')[0].Split('.', '-', '_').Where(part => part.Length > 1 && part.All(char.IsLetter)).ToList();
        return parts.Count < 2 ? Finding.Stop(LineField.Name, "Der Name fehlt.")
            : Finding.Stop(LineField.Name, "Der Name fehlt.",
                string.Join(' ', parts.Select(part => char.ToUpper(part[0], German.Culture) + part[1..])));
    }
}
