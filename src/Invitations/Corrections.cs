namespace Buendnisnetz.Invitations;

/// <summary>Corrections of lines as the preview sends them.</summary>
internal static class Corrections
{
    extension(CheckedLine line)
    {
        /// <summary>Takes a suggestion: writes it into its cell; a doubled line is left out.</summary>
        public void Take(LineField field, string value)
        {
            var typed = line.Invitation.Line;
            line.Invitation.Correct(field switch
            {
                LineField.Alliance => typed with { Alliance = value },
                LineField.Role => typed with { Role = value },
                LineField.Name => typed with { Name = value },
                LineField.Email => typed with { Email = value },
                _ => typed,
            }, leftOut: field == LineField.Line || line.Invitation.IsLeftOut);
        }

        /// <summary>Takes every suggestion that leaves no choice.</summary>
        public void TakeSure()
        {
            foreach (var finding in line.Findings.Where(finding => finding.Sure is not null)) line.Take(finding.Field, finding.Sure!);
        }
    }
}
