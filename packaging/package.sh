#!/bin/sh
# Builds what people and operators install, into build/packages: .deb and .tar.xz of the app, .deb of the case service, wheels,
# bill of materials, checksums. Two runs from one commit on one Debian give the same bytes.
#
#   OPERATOR=operator.toml     this operator's edition; without it the practice edition
#   NEUTRAL=yes                called Notes in menus, and unknown to software centres
#   MAINTAINER="Name <mail>"   who answers for the package
#   LEVEL=1                    of compression, for a try; releases have 6
#   VERSION=…                  of the Debian packages; else the project's, with the commit's day behind it unless it is tagged
set -eu
cd "$(dirname "$0")/.."
umask 022
export LC_ALL=C.UTF-8 TZ=UTC
for program in dpkg-deb objdump readelf strip xz; do
    command -v "$program" >/dev/null || {
        echo "Packages are built on Debian. Please run: sudo apt-get install dpkg binutils xz-utils" >&2
        exit 1
    }
done
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
uv=$(command -v uv || echo .venv/uv/bin/uv)
work=build/package
out=build/packages
project=$(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml | head -n 1)
commit=$(git rev-parse --short=9 HEAD)
if [ "$(git tag --points-at HEAD --list "v$project")" ]; then
    plain=$project
else
    plain=$project+$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M).$commit
fi
version=${VERSION:-$plain}
maintainer=${MAINTAINER:-Nobody yet <root@localhost>}

# --- the environment that everything is taken from: uv.lock and Debian's own Python -------------------------------------
rm -rf "$work/dist" "$work/app" "$work/service" "$work/wheels"
mkdir -p "$work" "$out"
UV_PROJECT_ENVIRONMENT=$work/environment "$uv" sync --quiet --frozen --all-extras --no-dev --group package \
    --python "${PYTHON_OF_THE_SYSTEM:-/usr/bin/python3}"
python=$work/environment/bin/python

# --- the programs ------------------------------------------------------------------------------------------------------
for bundle in bundle service; do
    "$python" -m PyInstaller --noconfirm --clean --log-level WARN \
        --distpath "$work/dist" --workpath "$work/build" "packaging/bundle/$bundle.spec"
done
# debug information of extension modules; libraries that were patched to find each other are left as they are
find "$work/dist" -name '*.so' ! -path '*.libs/*' ! -path '*/PySide6/*' ! -path '*/shiboken6/*' -type f \
    -exec strip --strip-debug --enable-deterministic-archives {} +

# --- licences and bill of materials -------------------------------------------------------------------------------------
"$uv" export --quiet --frozen --all-extras --no-dev --preview-features sbom-export --format cyclonedx1.5 -o "$work/sbom.json"
"$python" packaging/sbom.py "$work/sbom.json"
"$python" packaging/licences.py "$work/licences" "$work/dist/empreinte" "$work/dist/empreinte-service"

# --- the documents as a site that is read without a network ---------------------------------------------------------------
rm -rf build/site
UV_PROJECT_ENVIRONMENT=build/docs-environment NO_MKDOCS_2_WARNING=1 \
    "$uv" run --quiet --frozen --only-group docs mkdocs build --quiet --strict
find build/site \( -name '*.map' -o -name 'sitemap.xml*' \) -delete

# --- laid out as installed -----------------------------------------------------------------------------------------------
who=$("$python" packaging/stage_app.py "$work/dist/empreinte" "$work/app" ${OPERATOR:+--operator "$OPERATOR"} ${NEUTRAL:+--neutral})
"$python" packaging/stage_service.py "$work/dist/empreinte-service" "$work/service"
for tree in app service; do
    case $tree in app) name=empreinte ;; service) name=empreinte-service ;; esac
    documents=$work/$tree/usr/share/doc/$name
    mkdir -p "$documents"
    cp "packaging/desktop/copyright" "$documents/copyright"
    cp -r "$work/licences" "$documents/licences"
    cp -r build/site "$documents/html"
    cp "$work/sbom.json" "$documents/"
    cp CHANGELOG.md "$documents/"
    printf '%s (%s) stable; urgency=medium\n\n  * Built from commit %s. What changed: CHANGELOG.md.\n\n -- %s  %s\n' \
        "$name" "$version" "$commit" "$maintainer" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" |
        gzip -9nc >"$documents/changelog.gz"
    mkdir -p "$work/$tree/usr/share/lintian/overrides"
    cp "packaging/desktop/$name.lintian-overrides" "$work/$tree/usr/share/lintian/overrides/$name"
done
find "$work/app" "$work/service" -type d -exec chmod 0755 {} +
find "$work/app" "$work/service" -type f ! -perm -u+x -exec chmod 0644 {} +
find "$work/app" "$work/service" -type f -name '*.so*' -exec chmod 0644 {} +
find "$work/app" "$work/service" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

# --- the tarball: the same folder, for systems without dpkg -----------------------------------------------------------------
architecture=$(uname -m)
tarball=$out/empreinte-$version-linux-$architecture.tar.xz
tar --create --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    --directory "$work/app/usr" --exclude=share/lintian --transform "s,^lib/empreinte,empreinte-$version,;s,^share,empreinte-$version/share," \
    lib/empreinte share | xz "-${LEVEL:-6}" --threads=2 >"$tarball"

# --- the packages -----------------------------------------------------------------------------------------------------------
"$python" packaging/control.py "$work/app" empreinte "$version" "$maintainer" \
    --suggests "gnome-keyring | kwalletmanager | keepassxc"
"$python" packaging/control.py "$work/service" empreinte-service "$version" "$maintainer" \
    --depends "systemd (>= 252)" --suggests "postgresql, caddy | nginx | apache2" --section net \
    --scripts packaging/service/postinst packaging/service/prerm packaging/service/postrm
find "$work/app" "$work/service" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
for tree in app service; do
    dpkg-deb --build --root-owner-group -Zxz "-z${LEVEL:-6}" --threads-max=2 "$work/$tree" "$out/" >/dev/null
done

# --- wheels: the project (for operators who have Python), and the plugin for partners ------------------------------------------
"$uv" build --quiet --wheel --out-dir "$work/wheels" .
"$uv" build --quiet --wheel --out-dir "$work/wheels" case_api/threatexchange_plugin
rm -f "$work/wheels/.gitignore"
cp "$work"/wheels/*.whl "$work/sbom.json" "$out/"

(cd "$out" && rm -f SHA256SUMS && sha256sum -- * >SHA256SUMS && cat SHA256SUMS && ls -l --block-size=1M | tail -n +2)
# The bundling itself is overridden, with reasons; nothing else may be said. Who answers for a try is nobody.
if [ -z "${MAINTAINER:-}" ]; then
    nobody=root-in-contact,bogus-mail-host,bogus-mail-host-in-debian-changelog
fi
if command -v lintian >/dev/null; then
    lintian --allow-root --fail-on error,warning ${nobody:+--suppress-tags "$nobody"} "$out"/*.deb
else
    echo "Not looked at by lintian, which is not installed."
fi
echo "Edition: $who. Version: $version."
