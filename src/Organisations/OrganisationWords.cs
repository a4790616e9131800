namespace Buendnisnetz.Organisations;

/// <summary>How sizes and laws are called on the page.</summary>
public static class OrganisationWords
{
    extension(CompanySize size)
    {
        /// <summary>"Klein (10 bis 49 Beschäftigte)".</summary>
        public string German => size switch
        {
            CompanySize.Micro => "Kleinst (bis 9 Beschäftigte)",
            CompanySize.Small => "Klein (10 bis 49 Beschäftigte)",
            CompanySize.Medium => "Mittel (50 bis 249 Beschäftigte)",
            CompanySize.Large => "Groß (ab 250 Beschäftigte)",
            _ => "Nicht bekannt",
        };
    }

    extension(DataProtectionLaw law)
    {
        /// <summary>"EKD-Datenschutzgesetz (evangelisch)".</summary>
        public string German => law switch
        {
            DataProtectionLaw.DsgEkd => "EKD-Datenschutzgesetz (evangelische Kirche, Diakonie)",
            DataProtectionLaw.Kdg => "Gesetz über den Kirchlichen Datenschutz (katholische Kirche, Caritas)",
            _ => "Datenschutz-Grundverordnung",
        };
    }
}
