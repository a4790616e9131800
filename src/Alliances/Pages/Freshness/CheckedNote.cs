namespace Buendnisnetz.Alliances.Pages;

/// <summary>When a public fact was last found right.</summary>
internal sealed record CheckedNote(DateTimeOffset At, string Kind, Guid FactId, string Title, bool CanBeDoubted = true)
{
    public string Month => At.BerlinDay.ToString("MMMM yyyy", German.Culture);

    /// <summary>After one and a half intervals it looks its age.</summary>
    public bool IsStale(DateTimeOffset now) =>
        AllianceFacts.All.FirstOrDefault(kind => kind.Code == Kind) is { } kind && At < now.AddMonths(-kind.Months * 3 / 2);

    public static CheckedNote Of(ContactPoint point) => new(point.CheckedAt, AllianceFacts.Contact, point.Id, point.Name);

    public static CheckedNote OfProfile(Alliance alliance) => new(alliance.ProfileCheckedAt, AllianceFacts.Profile, alliance.Id, "Profil", IsLookedAfter(alliance));

    /// <summary>A list is as old as its oldest entry; null where there is none.</summary>
    public static CheckedNote? OfPartners(Alliance alliance) => alliance.ActivePartnerships.None() ? null
        : new(alliance.ActivePartnerships.Min(partner => partner.CheckedAt), AllianceFacts.Partners, alliance.Id, "Partnerliste", IsLookedAfter(alliance));

    private static bool IsLookedAfter(Alliance alliance) => alliance.State is LifeState.Active or LifeState.Founding;
}
