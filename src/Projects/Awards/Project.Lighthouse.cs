namespace Buendnisnetz.Projects;

/// <summary>Becoming a lighthouse: by an award only, never by those who carry the project (INV-41).</summary>
public sealed partial class Project
{
    private readonly List<Lighthouse> lighthouses = [];

    /// <summary>The awards that it bears or bore by mistake, where they were loaded.</summary>
    public IReadOnlyList<Lighthouse> Lighthouses => lighthouses;

    /// <summary>The awards that it bears, the first one first.</summary>
    public IEnumerable<Lighthouse> Bears => lighthouses.Where(one => one.Stands).OrderBy(one => one.Award?.On).ThenBy(one => one.Id);

    /// <summary>Whether others are invited to follow it.</summary>
    public bool IsLighthouse => lighthouses.Exists(one => one.Stands);

    /// <summary>Whether anything of it has been done.</summary>
    public bool HasRun => Story.Any(turn => turn.State is ProjectState.Running or ProjectState.Completed or ProjectState.Perpetuated);

    /// <summary>Why it cannot bear this award; null where it can. Turns, carriers and lighthouses were loaded.</summary>
    public string? ObstacleToLighthouse(Award award, AwardGiver giver) =>
        !IsPublished ? "Ein Entwurf wird nicht ausgezeichnet. Zuerst stellt das Bündnis das Projekt vor."
        : Visibility == Visibility.Place ? "Das Projekt liest nur sein Team. Ausgezeichnet wird, was andere lesen können."
        : !HasRun ? "Das Projekt ist noch nie gelaufen. Ausgezeichnet wird, was es gegeben hat."
        : From is { } from && from.Earliest > award.On ? $"Am Tag der Auszeichnung gab es das Projekt noch nicht: Es begann {from}."
        : lighthouses.Exists(one => one.Stands && one.AwardId == award.Id) ? "Das Projekt trägt diese Auszeichnung schon."
        : Of(ProjectRole.Carrier).Any(who => who.AllianceId is { } own && giver.OwnAlliances.Contains(own))
            ? "Sie gehören zum Team dieses Projekts. Auszeichnen kann es nur jemand anderes."
        : award.NetworkId is not null && !giver.IsOfMember
            ? "Am Tag der Auszeichnung trug kein Mitglied des Netzwerks dieses Projekt." : null;

    /// <summary>An award makes it a lighthouse.</summary>
    public Lighthouse BecomeLighthouse(Award award, string? category, AwardGiver giver, DateTimeOffset at)
    {
        Refusal.On(ObstacleToLighthouse(award, giver));
        var given = new Lighthouse(award, Id, category, giver.By, at);
        lighthouses.Add(given);
        Changed(at);
        Raise(new LighthouseGiven(Id, given.Id, Visibility, giver.By, at));
        return given;
    }

    /// <summary>Why an award cannot be taken back; null where it can.</summary>
    public static string? ObstacleToTakingBack(Lighthouse given, string? reason) =>
        !given.Stands ? "Diese Auszeichnung ist schon zurückgenommen."
        : string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie in einem Satz, was daran falsch war." : null;

    /// <summary>An award was recorded by mistake; that stays to be read, with its date and reason.</summary>
    public void TakeBack(Lighthouse given, string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingBack(given, reason));
        given.TakeBack(reason, by, at);
        Changed(at);
        Raise(new LighthouseTakenBack(Id, given.Id, Visibility, by, at));
    }
}

/// <summary>Who gives an award, as far as that decides who may bear it.</summary>
/// <param name="By">The person; null for the system.</param>
/// <param name="OwnAlliances">The alliances in whose team that person is.</param>
/// <param name="IsOfMember">Whether a member of the award's network carried the project on its day.</param>
public sealed record AwardGiver(Guid? By, IReadOnlyCollection<Guid> OwnAlliances, bool IsOfMember);
