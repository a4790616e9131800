namespace Buendnisnetz.Alliances;

/// <summary>What the alliances know about a person who worked for them.</summary>
internal static class AllianceData
{
    public static PersonalData[] All { get; } =
    [
        PersonalData.Of<NewsItem>("Neuigkeiten, die Sie geschrieben haben", news => news.WrittenBy,
            news => [("Titel", news.Title), ("Geändert", news.ChangedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<LifeStep>("Stationen eines Bündnisses, die Sie eingetragen haben", step => step.RecordedBy,
            step => [("Grund", step.Reason), ("Eingetragen", step.RecordedAt.LongMoment)], OnErasure.Forget),
        PersonalData.ByEmail<Partnership>("Partnerschaften, für die Sie erreichbar sind", partner => partner.Email,
            partner => [("Partner", partner.PersonName), ("E-Mail", partner.Email), ("Seit", partner.Since?.ToString())], OnErasure.Forget),
    ];
}
