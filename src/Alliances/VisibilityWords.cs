namespace Buendnisnetz.Alliances;

/// <summary>Visibility in words that people understand.</summary>
public static class VisibilityWords
{
    /// <summary>What somebody may choose; only those who lead an alliance can keep something to those who lead it.</summary>
    public static IReadOnlyList<Visibility> For(bool leads) =>
        [Visibility.Public, Visibility.Community, Visibility.Near, Visibility.Place, .. leads ? [Visibility.Restricted]
            : Array.Empty<Visibility>()];

    extension(Visibility visibility)
    {
        /// <summary>The German words on a tag.</summary>
        public string Label => visibility switch
        {
            Visibility.Public => "für alle sichtbar",
            Visibility.Community => "für alle mit Zugang",
            Visibility.Near => "nur für unsere Netzwerke",
            Visibility.Place => "nur für unser Bündnis",
            _ => "nur für die Leitung",
        };

        /// <summary>The German words in a form, with what they mean.</summary>
        public string Choice => visibility switch
        {
            Visibility.Public => "Alle: steht auf der öffentlichen Seite",
            Visibility.Community => "Alle mit Zugang: Koordinierende und Geschäftsstellen im ganzen Land",
            Visibility.Near => "Unsere Netzwerke: Bündnisse, mit denen wir in einem Netzwerk sind, und deren Geschäftsstellen",
            Visibility.Place => "Unser Bündnis: alle, die hier einen Zugang haben",
            _ => "Die Leitung: nur Koordination und Stellvertretung",
        };
    }
}
