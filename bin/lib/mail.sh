# Mail servers of Debian for tests, which start them in folders of their own; without them these tests are skipped. Sourced, never run.
mail_install() {
  [[ -x /usr/sbin/exim4 && -x /usr/sbin/dovecot ]] && return
  local rule=/usr/sbin/policy-rc.d ours= # no service of the system's own: only programs are needed
  [[ -e $rule ]] || { ours=1; printf '#!/bin/sh\nexit 101\n' | as_root tee "$rule" > /dev/null; as_root chmod 755 "$rule"; }
  (package_for /usr/sbin/exim4 exim4-daemon-light && package_for /usr/sbin/dovecot dovecot-imapd) || true
  [[ -z $ours ]] || as_root rm -f "$rule"
}
