namespace Buendnisnetz.Alliances;

/// <summary>Visibility in words.</summary>
public static class VisibilityWords
{
    extension(Visibility visibility)
    {
        /// <summary>The German words.</summary>
        public string Label => visibility switch
        {
            Visibility.Public => "für alle sichtbar",
            Visibility.Community => "nur für Koordinierende aller Bündnisse",
            Visibility.Network => "nur für die eigenen Netzwerke",
            Visibility.Alliance => "nur für das eigene Bündnis",
            _ => "nur für benannte Personen",
        };
    }
}
