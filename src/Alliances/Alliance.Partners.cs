using Buendnisnetz.Organisations;

namespace Buendnisnetz.Alliances;

// Who takes part, since when, until when, with what.
public sealed partial class Alliance
{
    private readonly List<Partnership> partnerships = [];

    /// <summary>Everybody who takes part or has taken part.</summary>
    public IReadOnlyList<Partnership> Partnerships => Whole(partnerships);

    /// <summary>Everybody who takes part now.</summary>
    public IEnumerable<Partnership> ActivePartnerships => Partnerships.Where(partner => partner.IsActive);

    /// <summary>How many take part on a day (INV-01); derived, never typed.</summary>
    public int PartnersOn(DateOnly day) => Partnerships.Count(partner => partner.CountsOn(day));

    /// <summary>Why this organisation cannot join; null when it can.</summary>
    public string? ObstacleToJoining(Organisation organisation) => ObstacleToChange()
        ?? (ActivePartnerships.Any(partner => partner.OrganisationId == organisation.Id)
            ? $"{organisation.Name} ist schon Bündnispartner." : null);

    /// <summary>An organisation joins.</summary>
    public Partnership Join(Organisation organisation, FuzzyDate? since, string? contribution, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToJoining(organisation) ?? ObstacleToBeing(since, at));
        return Join(Partnership.Of(this, organisation, since, contribution), by, at);
    }

    /// <summary>A person joins without an organisation: a citizen (INV-108).</summary>
    public Partnership JoinAsPerson(string name, FuzzyDate? since, string? contribution, Guid? by, DateTimeOffset at)
    {
        var known = ActivePartnerships.Any(partner => partner.PersonName is { } other && Folding.Fold(other) == Folding.Fold(name));
        Refusal.On(ObstacleToChange() ?? (known ? $"{name} ist schon Bündnispartner." : null) ?? ObstacleToBeing(since, at));
        return Join(Partnership.OfPerson(this, name.Trim(), since, contribution), by, at);
    }

    /// <summary>Corrects since when and with what a partner takes part.</summary>
    public void Correct(Partnership partner, FuzzyDate? since, string? contribution, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? ObstacleToBeing(since, at));
        partner.Correct(since, contribution, at);
        Raise(new AllianceEdited(Id, Edit.Partners, by, at, partner.Id));
    }

    /// <summary>Says at which mailbox a partner is reached; empty forgets it.</summary>
    public void NoteMailbox(Partnership partner, string? email, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        if (partner.Email == email?.Trim()) return;
        partner.SetMailbox(email, at);
        Raise(new AllianceEdited(Id, Edit.Partners, by, at, partner.Id));
    }

    /// <summary>A partner leaves; it needs no reason and nothing blocks it (INV-12).</summary>
    public void Leave(Partnership partner, FuzzyDate until, Guid? by, DateTimeOffset at)
    {
        if (!partner.IsActive) return;
        Refusal.On(until.IsAfter(at.BerlinDay)
            ? "Das Ende der Partnerschaft liegt in der Zukunft. Bitte tragen Sie es ein, wenn es so weit ist." : null);
        Refusal.On(partner.Since is { } since && until.Latest < since.Earliest ? "Das Ende der Partnerschaft liegt vor ihrem Beginn."
            : null);
        partner.End(until, at);
        Raise(new PartnerLeft(Id, partner.Id, by, at));
    }

    /// <summary>Why the entry of a partner cannot be taken back; null when it can: as long as nobody has touched it since.</summary>
    public string? ObstacleToTakingBackEntry(Partnership partner) => ObstacleToChange()
        ?? (partner.Version > 0 ? $"{partner.Name} bleibt eingetragen: Der Eintrag wurde seitdem geändert oder bestätigt." : null);

    /// <summary>Takes back the entry of a partner, as if it had never been made.</summary>
    public void TakeBackEntry(Partnership partner, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingBackEntry(partner));
        Whole(partnerships, nameof(Partnerships)).Remove(partner);
        Raise(new PartnerEntryTakenBack(Id, partner.Id, by, at));
    }

    private Partnership Join(Partnership partner, Guid? by, DateTimeOffset at)
    {
        partner.Confirm(at);
        partnerships.Add(partner);
        Raise(new PartnerJoined(Id, partner.Id, by, at));
        return partner;
    }

    /// <summary>Why nobody can take part since then; null when somebody can.</summary>
    public static string? ObstacleToBeing(FuzzyDate? since, DateTimeOffset at) => since is { } date && date.IsAfter(at.BerlinDay)
        ? "Der Beginn liegt in der Zukunft. Bitte tragen Sie den Partner ein, wenn er dabei ist." : null;

    /// <summary>Why nothing of it can be changed; null when it can.</summary>
    public string? ObstacleToChange() => IsOpen ? null : "Dieses Bündnis ist beendet. Seine Seiten bleiben, wie sie sind.";
}
